package io.github.thinknxkit.gateway.admin;

import java.util.List;

/** Runs commands in the gateway's process. */
@FunctionalInterface
public interface AdminHandler {

    /**
     * Runs a command. It may be called by several threads at once.
     *
     * @param account the account of whoever gives it, as the system says
     * @param words the command, without the program's name
     * @return what it has to say
     */
    AdminReply handle(String account, List<String> words);
}
