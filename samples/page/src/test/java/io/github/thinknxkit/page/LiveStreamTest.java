package io.github.thinknxkit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an open page is told. */
@Timeout(60)
class LiveStreamTest {

    private static final int EVENTS = 1_000_000;

    private final AtomicInteger told = new AtomicInteger();

    /** What is written is taken at once. */
    private Response response() {
        HttpFields.Mutable header = HttpFields.build();
        Object made = Proxy.newProxyInstance(
                Response.class.getClassLoader(), new Class<?>[] {Response.class}, (it, method, args) -> {
                    if (method.getName().equals("write")) {
                        int unused = told.addAndGet(events(StandardCharsets.UTF_8.decode((ByteBuffer) args[1])));
                        ((Callback) args[2]).succeeded();
                    }
                    return method.getName().equals("getHeaders") ? header : null;
                });
        return (Response) made;
    }

    /** Those that were dropped for a slow browser are counted by an event, and so is each that was told. */
    private static int events(CharSequence text) {
        return Pattern.compile("\"count\":([0-9]+)|x")
                .matcher(text)
                .results()
                .mapToInt(found -> found.group(1) == null ? 1 : Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    void noEventIsLostToAHeartbeat() throws Exception {
        LiveStream stream = new LiveStream(Visitor.ANYBODY, response(), Callback.NOOP, it -> {});
        stream.greet();
        CompletableFuture<Void> telling = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < EVENTS; i++) {
                stream.add("x");
                stream.flush();
            }
        });
        while (!telling.isDone()) {
            stream.beat();
        }
        telling.get(50, TimeUnit.SECONDS);
        stream.flush();
        assertEquals(EVENTS, told.get());
    }
}
