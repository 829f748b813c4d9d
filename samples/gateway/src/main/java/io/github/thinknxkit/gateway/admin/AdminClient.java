package io.github.thinknxkit.gateway.admin;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Gives commands to the gateway that runs on this machine. */
public final class AdminClient {

    private final AdminSocket socket;
    private final Duration patience;

    public AdminClient(Path folder, Duration patience) {
        this.socket = new AdminSocket(folder);
        this.patience = patience;
    }

    /** Gives a command, without the program's name. Returns what it has to say; empty if no gateway runs. */
    public Optional<AdminReply> ask(List<String> words) throws IOException {
        if (!Files.exists(socket.file())) {
            return Optional.empty();
        }
        Optional<SocketChannel> gateway = connect();
        return gateway.isPresent() ? Optional.of(ask(gateway.get(), words)) : Optional.empty();
    }

    private Optional<SocketChannel> connect() throws IOException {
        try {
            return Optional.of(SocketChannel.open(socket.address()));
        } catch (ConnectException e) {
            // A left-over of a gateway that was killed.
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException("the gateway that runs cannot be spoken to: run this as its own account", e);
        }
    }

    private AdminReply ask(SocketChannel gateway, List<String> words) throws IOException {
        var unused = CompletableFuture.runAsync(
                () -> close(gateway), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try (gateway) {
            return exchange(gateway, words);
        } catch (IOException e) {
            throw new IOException("the gateway that runs gave no reply; its log may say why", e);
        }
    }

    private static AdminReply exchange(SocketChannel gateway, List<String> words) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(gateway)));
        Frames.writeWords(out, words);
        return Frames.readReply(new DataInputStream(new BufferedInputStream(Channels.newInputStream(gateway))));
    }

    private static void close(SocketChannel gateway) {
        try {
            gateway.close();
        } catch (IOException e) {
            // It is given up in any case.
        }
    }
}
