package io.github.thinknxkit.gateway.admin;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import jdk.net.ExtendedSocketOptions;

/**
 * Takes commands from the gateway's own machine, through a Unix domain socket: no port is opened, and the system keeps all other
 * accounts away, but for root.
 */
public final class AdminChannel implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AdminChannel.class.getName());

    private static final long PAUSE_NANOS = 500_000_000;

    private final AdminSocket socket;
    private final ServerSocketChannel listening;
    private final AdminHandler handler;
    private final ExecutorService threads;

    private AdminChannel(AdminSocket socket, ServerSocketChannel listening, AdminHandler handler) {
        this.socket = socket;
        this.listening = listening;
        this.handler = handler;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "gateway-admin");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to take commands. Whoever does has the folder's database, so that a socket in the folder is a left-over. There can be
     * none where the folder's path is longer than the system's 100 characters.
     */
    public static AdminChannel open(Path folder, AdminHandler handler) throws IOException {
        AdminSocket socket = new AdminSocket(folder);
        socket.makeFolder();
        Files.deleteIfExists(socket.file());
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listening.bind(socket.address());
        } catch (IOException | RuntimeException e) {
            listening.close();
            throw new IOException(
                    "there can be no socket " + socket.file() + " for commands such as \"key list\" (" + e.getMessage()
                            + "); choose a folder with a shorter path",
                    e);
        }
        AdminChannel channel = new AdminChannel(socket, listening, handler);
        channel.threads.execute(channel::accept);
        return channel;
    }

    private void accept() {
        while (listening.isOpen()) {
            try {
                SocketChannel caller = listening.accept();
                threads.execute(() -> serve(caller));
            } catch (IOException | RuntimeException e) {
                if (listening.isOpen()) {
                    LOG.log(Level.WARNING, "a command was not heard", e);
                    // Such as while there are too many open files.
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(caller)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)))) {
            Frames.writeReply(out, handled(account(caller), Frames.readWords(in)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "whoever gave a command went away", e);
        }
    }

    private static String account(SocketChannel caller) throws IOException {
        return caller.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
                ? caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName()
                : System.getProperty("user.name", "?");
    }

    private AdminReply handled(String account, List<String> words) {
        try {
            return handler.handle(account, words);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a command failed", e);
            return AdminReply.failed(1, "the gateway could not do it; its log says why");
        }
    }

    /** Takes no more commands. */
    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
        Files.deleteIfExists(socket.file());
    }

    /** Runs commands in the gateway's process. */
    @FunctionalInterface
    public interface AdminHandler {

        /** Runs a command, given by an account of the system. It may be called by several threads at once. */
        AdminReply handle(String account, List<String> words);
    }
}
