package io.github.thinknxkit.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.watch.HintSource.Hints;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver takes, and what it makes of it. */
class HookReceiverTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String CHANGED =
            "{\"type\":\"device.changed\",\"data\":{\"guid\":\"lamp\",\"areas\":[\"Hall\"]}}";

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final HookReceiver receiver = HookReceiver.of(Secret.of(SECRET), time::get);
    private final List<String> hints = new ArrayList<>();
    private AutoCloseable watching = () -> {};

    @BeforeEach
    void watch() {
        watching = receiver.open(noting(hints));
    }

    private static Hints noting(List<String> hints) {
        return new Hints() {
            @Override
            public void changed(String guid) {
                hints.add(guid);
            }

            @Override
            public void anythingChanged() {
                hints.add("anything");
            }
        };
    }

    private HookReply post(String id, String body) {
        return post(id, Long.toString(NOW.getEpochSecond()), body, Map.of());
    }

    private HookReply post(String id, String seconds, String body, Map<String, String> other) {
        Map<String, String> header = new HashMap<>();
        header.put("webhook-id", id);
        header.put("webhook-timestamp", seconds);
        header.put("webhook-signature", "v1," + sign(SECRET, id + "." + seconds + "." + body));
        header.putAll(other);
        return receiver.receive(
                name -> Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT))),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMessageIsAHint() {
        assertEquals(new HookReply(202, ""), post("msg_1", CHANGED));
        assertEquals(List.of("lamp"), hints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"server.back\",\"data\":{\"server\":\"villa\"}}",
                "{\"type\":\"something.new\",\"data\":{\"guid\":\"lamp\"}}",
                "{\"type\":\"device.changed\",\"data\":{\"guid\":7}}",
                "{\"type\":\"device.changed\"}",
                "[]",
                "",
                "{\"type\":\"device.changed\",\"data\":{\"guid\":\"lamp\"}",
                "no JSON"
            })
    void whatIsNotUnderstoodMayBeAnything(String body) {
        assertEquals(202, post("msg_1", body).status());
        assertEquals(List.of("anything"), hints);
    }

    @Test
    void deepJsonHarmsNobody() {
        assertEquals(202, post("msg_1", "{\"a\":".repeat(10_000)).status());
        assertEquals(List.of("anything"), hints);
    }

    @Test
    void theChallengeIsRepeated() {
        HookReply reply = post("msg_1", "{\"type\":\"hook.challenge\",\"data\":{\"challenge\":\"aB3_-\"}}");
        assertEquals(new HookReply(200, "aB3_-"), reply);
        assertFalse(reply.toString().contains("aB3"));
        assertEquals(List.of(), hints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"challenge\":\"<script>\"}", "{\"challenge\":\"a b\"}", "{\"challenge\":1}"})
    void otherChallengesAreNone(String data) {
        String body = "{\"type\":\"hook.challenge\"" + (data.isEmpty() ? "" : ",\"data\":" + data) + "}";
        assertEquals(400, post("msg_1", body).status());
    }

    @Test
    void whatComesAgainCountsOnce() {
        assertEquals(202, post("msg_1", CHANGED).status());
        assertEquals(202, post("msg_1", CHANGED).status());
        assertEquals(202, post("msg_2", CHANGED).status());
        assertEquals(List.of("lamp", "lamp"), hints);
    }

    @Test
    void idsAreForgottenWhenNobodyCanSendThemAgain() {
        SeenMessages seen = new SeenMessages(Duration.ofMinutes(10));
        assertEquals(true, seen.isNew("first", NOW));
        for (int i = 0; i < 20_000; i++) {
            assertEquals(true, seen.isNew("id" + i, NOW.plusMillis(i)));
        }
        assertEquals(false, seen.isNew("id19999", NOW.plusSeconds(30)));
        assertEquals(true, seen.isNew("id0", NOW.plusSeconds(30)), "so many are kept and no more");
        assertEquals(true, seen.isNew("id19999", NOW.plusSeconds(700)));
    }

    @ParameterizedTest
    @CsvSource({"-300, 202", "300, 202", "-301, 401", "301, 401", "-99999999, 401"})
    void onlyRecentMessagesCount(int seconds, int status) {
        String then = Long.toString(NOW.getEpochSecond() + seconds);
        assertEquals(status, post("msg_1", then, CHANGED, Map.of()).status());
        assertEquals(status == 202 ? 1 : 0, hints.size());
    }

    @ParameterizedTest
    @CsvSource({
        "webhook-id, msg_2",
        "webhook-id, ''",
        "webhook-timestamp, 1796040001",
        "webhook-timestamp, -1",
        "webhook-timestamp, 99999999999999999999",
        "webhook-timestamp, now",
        "webhook-signature, ''",
        "webhook-signature, 'v1,'",
        "webhook-signature, v1",
        "webhook-signature, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='"
    })
    void whatIsNotSignedIsRefused(String field, String value) {
        HookReply refused = post("msg_1", Long.toString(NOW.getEpochSecond()), CHANGED, Map.of(field, value));
        assertEquals(401, refused.status());
        assertEquals(List.of(), hints);
    }

    @Test
    void anotherVersionOfTheRightSignatureIsRefused() {
        String seconds = Long.toString(NOW.getEpochSecond());
        String right = sign(SECRET, "msg_1." + seconds + "." + CHANGED);
        assertEquals(
                401,
                post("msg_1", seconds, CHANGED, Map.of("webhook-signature", "v2," + right))
                        .status());
        assertEquals(
                202,
                post("msg_1", seconds, CHANGED, Map.of("webhook-signature", "v1a,x v1,b2xk v1," + right))
                        .status());
    }

    @Test
    void longMessagesAreRefusedUnread() {
        assertEquals(413, post("msg_1", " ".repeat(HookReceiver.MAX_BYTES + 1)).status());
        assertEquals(202, post("msg_1", " ".repeat(HookReceiver.MAX_BYTES)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_S3cr3t!"})
    void otherSecretsAreNone(String secret) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> HookReceiver.of(Secret.of(secret)));
        assertFalse(refused.toString().contains("S3cr3t"));
        assertFalse(refused.getMessage().contains("MfKQ"));
    }

    @Test
    void aSecretMayComeLater() {
        AtomicReference<Secret> known = new AtomicReference<>(Secret.of(""));
        HookReceiver waiting = HookReceiver.of(Secret.from(known::get), time::get);
        String seconds = Long.toString(NOW.getEpochSecond());
        Map<String, String> header = Map.of(
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                seconds,
                "webhook-signature",
                "v1," + sign(SECRET, "msg_1." + seconds + "."));
        assertEquals(
                503,
                waiting.receive(name -> Optional.ofNullable(header.get(name)), new byte[0])
                        .status());
        known.set(Secret.of(SECRET));
        assertEquals(
                202,
                waiting.receive(name -> Optional.ofNullable(header.get(name)), new byte[0])
                        .status());
    }

    @Test
    void aWatchThatIsClosedIsToldNothing() throws Exception {
        List<String> others = new ArrayList<>();
        AutoCloseable other = receiver.open(noting(others));
        assertEquals("HookReceiver for 2 watches", receiver.toString());
        watching.close();
        post("msg_1", CHANGED);
        assertEquals(List.of(), hints);
        assertEquals(List.of("lamp"), others);
        other.close();
        post("msg_2", CHANGED);
        assertEquals(1, others.size());
    }
}
