package io.github.thinknxkit.gateway.hook.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.send.Sender.SendLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One message to one receiver, which may be anywhere and do anything. */
@Timeout(60)
class SenderTest {

    private static final Set<Integer> PORTS =
            Set.copyOf(IntStream.range(1024, 65536).boxed().toList());
    private static final List<String> LOCAL = List.of("hooks.example.org", "127.0.0.1");
    private static final SendLimits LIMITS = new SendLimits(Duration.ofSeconds(10), 1000, 100);

    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final AtomicReference<CallbackRules> rules = new AtomicReference<>(rules(LOCAL));
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private Sender sender;

    private static CallbackRules rules(List<String> hosts) {
        return CallbackRules.of(hosts, PORTS, true);
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        sender = Sender.open(rules::get, LIMITS, this::find, Optional.empty());
        names.put("hooks.example.org", List.of(InetAddress.getLoopbackAddress()));
    }

    private List<InetAddress> find(String name) throws UnknownHostException {
        List<InetAddress> found = names.get(name);
        if (found == null) {
            throw new UnknownHostException(name);
        }
        return found;
    }

    @AfterEach
    void close() {
        sender.close();
        server.stop(0);
    }

    private Outcome send(String url) {
        return send(sender, url);
    }

    private static Outcome send(Sender by, String url) {
        return post(by, url).join();
    }

    private static CompletableFuture<Outcome> post(Sender by, String url) {
        return by.send(CallbackUrl.parse(url), SigningSecret.make(new Random(1)), "msg_1", Instant.EPOCH, "{}");
    }

    private String url() {
        return "http://hooks.example.org:" + server.getAddress().getPort() + "/";
    }

    @Test
    void connectsToTheAddressThatWasLookedUp() {
        assertTrue(send(url()).isSuccess());
    }

    @Test
    void aNameThatLeadsInsideLeadsNowhere() throws IOException {
        rules.set(rules(List.of("hooks.example.org")));
        assertEquals(
                "the host has no address that may be delivered to", send(url()).toString());
        names.put(
                "hooks.example.org",
                List.of(InetAddress.getByAddress(new byte[] {(byte) 169, (byte) 254, (byte) 169, (byte) 254})));
        rules.set(rules(List.of("hooks.example.org", "0.0.0.0/0")));
        assertEquals(
                "the host has no address that may be delivered to", send(url()).toString());
        assertEquals(0, requests.get());
    }

    /** A name that means something else each time: the address that was checked is the one that is used. */
    @Test
    void looksUpOnceForCheckAndUse() throws IOException {
        AtomicInteger lookUps = new AtomicInteger();
        InetAddress outside = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        try (Sender rebound = Sender.open(
                () -> rules(List.of("hooks.example.org", "127.0.0.2")),
                LIMITS,
                name -> List.of(lookUps.incrementAndGet() == 1 ? outside : InetAddress.getLoopbackAddress()),
                Optional.empty())) {
            // Nobody listens at 127.0.0.2.
            assertEquals("the receiver cannot be reached", send(rebound, url()).toString());
            assertEquals(1, lookUps.get());
            assertEquals(
                    "the host has no address that may be delivered to",
                    send(rebound, url()).toString());
            assertEquals(0, requests.get());
        }
    }

    @Test
    void ofSeveralAddressesOnlyThoseThatAreAllowedAreUsed() throws IOException {
        names.put(
                "hooks.example.org",
                List.of(InetAddress.getByAddress(new byte[] {10, 0, 0, 1}), InetAddress.getLoopbackAddress()));
        assertTrue(send(url()).isSuccess());
    }

    @Test
    void openConnectionsAreCheckedAgain() {
        assertTrue(send(url()).isSuccess());
        rules.set(rules(List.of("hooks.example.org")));
        assertEquals(
                "the host has no address that may be delivered to", send(url()).toString());
        rules.set(rules(List.of("other.example.org")));
        assertTrue(send(url()).toString().contains("no hooks to that host"));
        assertEquals(1, requests.get());
    }

    @Test
    void unknownNamesAndClosedPortsAreSaidInOurWords() throws IOException {
        names.clear();
        assertEquals("the name of the receiver's host is unknown", send(url()).toString());
        server.stop(0);
        assertEquals(
                "the receiver cannot be reached",
                send("http://127.0.0.1:" + server.getAddress().getPort() + "/").toString());
    }

    @Test
    void takesTheStatusOfAnAnswerWithoutEnd() throws Exception {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering =
                    CompletableFuture.runAsync(() -> answerWithoutEnd(endless), task -> new Thread(task).start());
            Outcome outcome = send("http://127.0.0.1:" + endless.getLocalPort() + "/");
            assertTrue(outcome.isSuccess(), outcome::toString);
            assertEquals(1000, outcome.answer().length());
            answering.join();
        }
    }

    /** Ends when the sender hangs up. */
    private static void answerWithoutEnd(ServerSocket server) {
        try (Socket socket = server.accept()) {
            assertTrue(socket.getInputStream().read() > 0);
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] much = new byte[8192];
            while (true) {
                out.write(much);
            }
        } catch (IOException e) {
            assertFalse(server.isClosed());
        }
    }

    @Test
    void doesNotWaitForever() throws Exception {
        SendLimits quick = new SendLimits(Duration.ofMillis(200), 1000, 100);
        CountDownLatch hanging = new CountDownLatch(1);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Sender hurried = Sender.open(
                        rules::get,
                        quick,
                        name -> {
                            hang(hanging);
                            return List.of();
                        },
                        Optional.empty())) {
            CompletableFuture<Outcome> unanswered = post(hurried, "http://127.0.0.1:" + silent.getLocalPort() + "/");
            CompletableFuture<Outcome> unnamed = post(hurried, url());
            assertEquals("the receiver did not answer in time", unnamed.join().toString());
            assertEquals(
                    "the receiver did not answer in time", unanswered.join().toString());
            hanging.countDown();
        }
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused(@TempDir Path folder) throws Exception {
        SSLContext certificate = Certificates.of(folder, "hooks.example.org");
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(certificate));
        secure.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        secure.start();
        String url = "https://hooks.example.org:" + secure.getAddress().getPort() + "/";
        names.put("other.example.org", List.of(InetAddress.getLoopbackAddress()));
        rules.set(rules(List.of("*.example.org", "127.0.0.1")));
        try (Sender trusting = Sender.open(rules::get, LIMITS, this::find, Optional.of(certificate))) {
            assertEquals(
                    "the receiver's certificate or TLS is not accepted",
                    send(url).toString());
            Outcome outcome = send(trusting, url);
            assertTrue(outcome.isSuccess(), outcome::toString);
            assertEquals(
                    "the receiver's certificate or TLS is not accepted",
                    send(trusting, url.replace("hooks.", "other.")).toString());
        } finally {
            secure.stop(0);
        }
    }

    @Test
    void cookiesAreForgotten() {
        List<String> cookies = new ArrayList<>();
        server.createContext("/cookie", exchange -> {
            cookies.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        assertTrue(send(url() + "cookie").isSuccess());
        assertTrue(send(url() + "cookie").isSuccess());
        assertEquals(List.of("null", "null"), cookies);
    }
}
