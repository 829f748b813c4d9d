package io.github.thinknxkit.gateway.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.admin.AdminChannel.AdminHandler;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AdminChannelTest {

    @TempDir
    private Path folder;

    private Optional<AdminChannel> channel = Optional.empty();

    private void open(AdminHandler handler) throws IOException {
        channel = Optional.of(AdminChannel.open(folder, handler));
    }

    @AfterEach
    void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    private Optional<AdminReply> ask(Duration patience, String... words) throws IOException {
        return new AdminClient(folder, patience).ask(List.of(words));
    }

    private static AdminReply echo(String account, List<String> words) {
        return new AdminReply(words.size(), account, String.join("|", words));
    }

    @Test
    void carriesAnyWordsAndTellsWhoGaveThem() throws IOException {
        open(AdminChannelTest::echo);
        String longest = "ä€\n\u0000".repeat(50_000);

        Optional<AdminReply> reply = ask(Duration.ofSeconds(30), "", longest, "--x");

        assertEquals(Optional.of(new AdminReply(3, System.getProperty("user.name"), "|" + longest + "|--x")), reply);
        close();
        assertEquals(Optional.empty(), ask(Duration.ofSeconds(30), "x"));
    }

    @Test
    void goesOnAfterThoseWhoTalkNonsense() throws IOException {
        open(AdminChannelTest::echo);
        for (byte[] nonsense : List.of(
                new byte[] {},
                "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                new byte[] {-1, -1, -1, -1},
                new byte[] {0, 0, 0, 1, 0, 0, 0, 9, 'x'})) {
            send(nonsense);
        }

        assertEquals(1, ask(Duration.ofSeconds(30), "x").orElseThrow().status());
    }

    private void send(byte[] bytes) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("admin/socket"));
        try (SocketChannel caller = SocketChannel.open(address)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                caller.write(rest);
            }
        }
    }

    @Test
    void givesUpOnAGatewayThatDoesNotReply() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        open((account, words) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return echo(account, words);
        });

        IOException failure = assertThrows(IOException.class, () -> ask(Duration.ofMillis(50), "x"));

        assertEquals("the gateway that runs gave no reply; its log may say why", failure.getMessage());
    }

    @Test
    void tellsOfACommandThatFailed() throws IOException {
        open((account, words) -> {
            throw new IllegalStateException("a secret");
        });

        assertEquals(
                Optional.of(AdminReply.failed(1, "the gateway could not do it; its log says why")),
                ask(Duration.ofSeconds(30), "x"));
    }

    @Test
    void saysThatAFoldersPathIsTooLong() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(120)));

        IOException failure = assertThrows(IOException.class, () -> AdminChannel.open(deep, AdminChannelTest::echo));

        assertTrue(String.valueOf(failure.getMessage()).contains("choose a folder with a shorter path"));
    }
}
