package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.option.FlagOption;

/** Whether calls are sent. */
enum Delivery {
    /** They are. */
    SEND,
    /** All is checked, and shown instead of being sent. */
    PREVIEW;

    /** {@return an option that asks for a preview} */
    static FlagOption option() {
        return FlagOption.of("check all and show what would be sent; nothing is sent", "--dry-run");
    }

    static Delivery of(FlagOption dryRun) {
        return dryRun.given() ? PREVIEW : SEND;
    }
}
