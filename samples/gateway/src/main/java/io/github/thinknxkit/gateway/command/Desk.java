package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminReply;
import java.util.List;
import java.util.function.Function;

/** Where a command that was understood is done. */
@FunctionalInterface
interface Desk {

    /** Does it: by its words where only these can be sent, or by its work where the keys are. */
    AdminReply run(List<String> words, Function<KeyStock, AdminReply> work);
}
