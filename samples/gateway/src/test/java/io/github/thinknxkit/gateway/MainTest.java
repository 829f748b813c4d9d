package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import io.github.thinknxkit.gateway.program.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the program prints where it has no configuration works as it is printed. */
@Tag("once")
@Timeout(60)
class MainTest {

    private static final Pattern CURL =
            Pattern.compile("  curl (?:--cacert '([^']+)' )?(?:-i -H '([^']+)' )?'([^']+)'");

    private final CountDownLatch printed = new CountDownLatch(1);
    private final StringWriter out = new StringWriter() {

        @Override
        public void flush() {
            printed.countDown();
        }
    };

    /** At ports that are free: others may try the usual ones at the same time, and one of these is taken here. */
    @Test
    void whatIsPrintedWorks() throws Exception {
        try (ServerSocket other = new ServerSocket()) {
            other.setReuseAddress(true);
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8444));
            tryOut();
        } catch (BindException e) {
            tryOut();
        }
        assertTrue(out.toString().contains("Another program has a port of 8443 to 8445"), out.toString());
    }

    private void tryOut() throws Exception {
        Thread program = new Thread(() -> {
            int unused = new Program(
                            Gateway::start,
                            Clock.systemUTC(),
                            Map.of(),
                            new PrintWriter(out, true),
                            new PrintWriter(out, true))
                    .run();
        });
        program.start();
        assertTrue(printed.await(40, TimeUnit.SECONDS));
        Path folder;
        try {
            Matcher lines = CURL.matcher(out.toString());
            assertTrue(lines.find(), out.toString());
            folder = Path.of(lines.group(1)).getParent();
            String on = body(lines);
            assertTrue(on.contains("\"status\":\"1\"") || on.contains("\"status\":1"), on);
            int calls = 0;
            while (lines.find()) {
                assertFalse(body(lines).isEmpty());
                calls++;
            }
            assertEquals(3, calls);
        } finally {
            program.interrupt();
            program.join();
        }
        assertFalse(Files.exists(folder), folder.toString());
    }

    private static String body(Matcher line) throws Exception {
        HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        if (line.group(1) != null) {
            client.sslContext(TrustedCertificates.context(Path.of(line.group(1))));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(line.group(3))).timeout(Duration.ofSeconds(20));
        if (line.group(2) != null) {
            String[] field = line.group(2).split(": ", 2);
            request.header(field[0], field[1]);
        }
        var answer = client.build().send(request.build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), line.group());
        return answer.body();
    }
}
