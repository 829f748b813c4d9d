package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.command.DeviceControls;
import io.github.thinknxkit.bridge.publish.Manifest;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.hook.HookReceiver;
import io.github.thinknxkit.hook.HookReply;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Timeout;

/** What others send on their own account: hooks, payloads of a broker, forms. It is taken for what it is, or refused; nothing throws. */
@Timeout(10)
class MessageFuzzTest {

    private static final byte[] HOOK_KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNED_AT = "1796040000";

    private static final List<Control> CONTROLS = controls();

    @FuzzTest
    void hook(byte[] bytes) throws GeneralSecurityException {
        HookReceiver receiver = HookReceiver.of(
                Secret.of("whsec_" + Base64.getEncoder().encodeToString(HOOK_KEY)),
                () -> Instant.ofEpochSecond(Long.parseLong(SIGNED_AT)));
        Map<String, String> fields =
                Map.of("webhook-id", "msg_1", "webhook-timestamp", SIGNED_AT, "webhook-signature", signature(bytes));
        HookReply reply = receiver.receive(name -> Optional.ofNullable(fields.get(name)), bytes);
        assertTrue(List.of(200, 202, 400, 413).contains(reply.status()), reply::toString);
        assertTrue(reply.status() != 200 || reply.text().matches("[A-Za-z0-9_-]+"), reply::toString);
    }

    private static String signature(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HOOK_KEY, mac.getAlgorithm()));
        mac.update(("msg_1." + SIGNED_AT + ".").getBytes(StandardCharsets.US_ASCII));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    @FuzzTest
    void payload(byte[] bytes) {
        for (Control control : CONTROLS) {
            Decoded decoded = control.decode(bytes);
            if (decoded instanceof Decoded.Accepted accepted) {
                accepted.calls().forEach(call -> assertNotNull(call.lane()));
            } else if (decoded instanceof Decoded.Refused refused) {
                Messages.assertFit(refused.reason());
            }
        }
    }

    /** A device of each kind, with all that its kind has. */
    private static List<Control> controls() {
        ApiActions actions = new ApiActions(
                new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
        DeviceControls controls = new DeviceControls(new Topics("thinknx", "home", "homeassistant"), "villa", actions);
        return actions.spec().devices().stream()
                .map(kind -> new DeviceType(
                        kind.name().text(),
                        kind.controllers().stream()
                                .map(binding -> binding.controller().name().text())
                                .toList(),
                        Protection.NONE))
                .map(type -> DeviceInfo.of(type, "guid of " + type.kind(), type.kind(), List.of("Hall")))
                .flatMap(device -> controls.of(device, true).stream())
                .toList();
    }

    /** Topics have no empty levels; what is left out in the list is the level of the line before. */
    @FuzzTest
    void manifest(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Set<String> topics = Manifest.topics(text, MessageFuzzTest::isTopic);
        assertTrue(topics.stream().allMatch(MessageFuzzTest::isTopic));
        assertEquals(topics, Manifest.topics(Manifest.text(topics), MessageFuzzTest::isTopic));
    }

    private static boolean isTopic(String text) {
        return Arrays.stream(text.split("/", -1)).noneMatch(String::isEmpty);
    }

    @FuzzTest
    void form(byte[] bytes) {
        try {
            FormParser.parse(new String(bytes, StandardCharsets.ISO_8859_1)).stream()
                    .flatMap(field -> Stream.concat(Stream.of(field.name()), field.value().stream()))
                    .forEach(text -> assertTrue(text.length() <= bytes.length, text));
        } catch (IllegalArgumentException e) {
            Messages.assertDiscreet(e.getMessage());
        }
    }
}
