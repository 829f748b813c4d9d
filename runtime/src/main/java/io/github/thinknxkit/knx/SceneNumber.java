package io.github.thinknxkit.knx;

/** The two ways to count scenes: people and device parameters from 1, the bus from 0. */
final class SceneNumber {

    private static final int FIRST = 1;
    private static final int LAST_RAW = 63;

    private SceneNumber() {}

    /** Returns the number on the bus of a scene as people count it. */
    static int raw(GroupInfo group, int scene) {
        return GroupChecks.whole(group, "scene", scene, FIRST, FIRST + LAST_RAW, "(0 to 63 on the bus)") - FIRST;
    }

    static int checkRaw(GroupInfo group, int raw) {
        return GroupChecks.whole(group, "raw", raw, 0, LAST_RAW, "(1 to 64 as people count)");
    }
}
