package io.github.thinknxkit.knx;

/** Puts the parts of a value into the bits of a telegram, most significant first (KNX 3/7/2). */
final class Packing {

    private Packing() {}

    /** DPT 2: whether the group is controlled, then to which value. */
    static int forced(int control, int value) {
        return (control << 1) | value;
    }

    /** DPT 3: the direction, then the code of the interval in three bits. */
    static int step(int direction, int code) {
        return (direction << 3) | code;
    }

    /** DPT 18.001: whether to learn, an unused bit, then the scene in six bits. */
    static int sceneControl(int learn, int scene) {
        return (learn << 7) | scene;
    }
}
