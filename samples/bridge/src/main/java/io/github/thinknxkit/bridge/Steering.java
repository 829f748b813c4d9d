package io.github.thinknxkit.bridge;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.open.OpenServer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What the program around a bridge does when somebody asks for it on the broker. Requests end when they are done, or throw a {@link
 * UsageException} that says why they are not.
 *
 * @param reload reads the configuration again
 * @param restart opens all servers anew, and watches them from the beginning
 * @param commands sends commands to their servers
 */
public record Steering(Runnable reload, Runnable restart, Commands commands) {

    /** For a program that answers no requests. */
    public static final Steering NONE = new Steering(Steering::refuse, Steering::refuse);

    /** Sends commands. */
    @FunctionalInterface
    public interface Commands {

        /**
         * Sends a command.
         *
         * @param server the server that it is for
         * @param call the command
         * @return its end to come, which fails as the call does; empty if the server takes no more calls
         * @throws UsageException if the command is not sent; the message says why
         */
        Optional<? extends CompletableFuture<?>> send(OpenServer server, PlannedCall call);
    }

    /**
     * For a program that sends commands as they come.
     *
     * @param reload reads the configuration again
     * @param restart opens all servers anew, and watches them from the beginning
     */
    public Steering(Runnable reload, Runnable restart) {
        this(reload, restart, (server, call) -> server.send(call, PlannedCall.noListener()));
    }

    /**
     * Returns this with another way of commands.
     *
     * @param by sends them
     * @return the steering
     */
    public Steering sending(Commands by) {
        return new Steering(reload, restart, by);
    }

    private static void refuse() {
        throw new UsageException("the program that the bridge runs in does not do this on request");
    }
}
