package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminReply;
import java.util.List;
import java.util.function.Function;

/** Where a command that was understood is done. */
@FunctionalInterface
interface Desk {

    /**
     * Does it.
     *
     * @param words the command, for where only words can be sent
     * @param work what it does where the keys are
     * @return what it has to say
     */
    AdminReply run(List<String> words, Function<KeyStock, AdminReply> work);
}
