package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.hook.HookHandler;
import io.github.thinknxkit.hook.HookReceiver;
import io.github.thinknxkit.watch.HintSource.Hints;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runtime's receiver takes what the gateway sends. */
@Timeout(60)
class RuntimeReceiverTest {

    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

    private final List<String> hints = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private final class Noted implements Hints {

        @Override
        public void changed(String guid) {
            hints.add(guid);
        }

        @Override
        public void anythingChanged() {
            hints.add("anything");
        }
    }

    @Test
    void hintsAtWhatChanged() throws Exception {
        AtomicReference<Secret> secret = new AtomicReference<>(Secret.of(""));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (HookBench bench = new HookBench(folder)) {
            HookReceiver receiver = HookReceiver.of(Secret.from(secret::get), bench.time::now);
            AutoCloseable watching = receiver.open(new Noted());
            server.createContext("/", new HookHandler(receiver));
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            ApiReply made = bench.call("POST", "hooks", "url", url, "events", "changed,server");
            String id = HookBench.id(made);
            // It is asked before it can know the secret.
            bench.awaitFailures(id, 1);
            Matcher shown = SECRET.matcher(made.body().text());
            assertTrue(shown.find());
            secret.set(Secret.of(shown.group(1)));
            bench.time.pass(Duration.ofSeconds(1));
            bench.await(id, Status.ACTIVE);
            bench.source.set(3, "power.on", true);
            Deadline.await("the change is told", () -> hints.size() == 1);
            assertEquals(List.of("lamp3"), hints);
            watching.close();
        } finally {
            server.stop(0);
        }
    }
}
