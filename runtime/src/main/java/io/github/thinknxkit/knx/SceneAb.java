package io.github.thinknxkit.knx;

/** One of two scenes: DPT 1.022 (DPT_Scene_AB). */
public enum SceneAb implements KnxValue {
    /** Raw 0: scene A. */
    SCENE_A(0),
    /** Raw 1: scene B. */
    SCENE_B(1);

    private final int raw;

    SceneAb(int raw) {
        this.raw = raw;
    }

    @Override
    public int raw() {
        return raw;
    }
}
