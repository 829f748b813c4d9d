package io.github.thinknxkit.cli.doctor;

/** What to do about findings of more than one check. */
final class Advice {

    static final String TOO_OFTEN =
            "wait a little and try again; in daily use give watch a smaller --budget, and batch a smaller --parallel";

    private Advice() {}
}
