package io.github.thinknxkit.fleet.decide;

import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult.Status;

/** What is to be done with a command, once it has been claimed. */
public sealed interface Decision {

    /** It is executed, after those of its server that came before. */
    record Execute(FleetCommand command) implements Decision {}

    /** It is answered, and not executed. */
    record Answer(FleetCommand command, Status status, String message) implements Decision {}

    /** It came before: whoever claimed the first answers. */
    record Duplicate(FleetCommand command) implements Decision {}
}
