package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.text.CloudAddress;
import io.github.thinknxkit.internal.text.Host;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.value.GroupAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;

/** Short texts that people type or files hold: each is understood as what it is written as again, or refused in words for people. */
@Timeout(10)
class TextFuzzTest {

    @FuzzTest
    void groupAddress(byte[] bytes) {
        String text = text(bytes);
        understood(text, GroupAddress::parse).ifPresent(address -> {
            assertEquals(address, GroupAddress.parse(address.toString()));
            assertEquals(address, GroupAddress.parse(String.valueOf(address.raw())));
            assertTrue(text.chars().allMatch(c -> c == '/' || (c >= '0' && c <= '9')), text);
        });
        DatapointTypeId.parse(text).ifPresent(type -> {
            assertEquals(Optional.of(type), DatapointTypeId.parse(type.toString()));
            assertEquals(Optional.of(type), DatapointTypeId.meant(type.toString()));
        });
    }

    /** What is no address may be a URL with credentials in it, so no message repeats it. */
    @FuzzTest
    void server(byte[] bytes) {
        String text = text(bytes);
        address(text, Host::parse).ifPresent(host -> assertEquals(host, Host.parse(host)));
        address(text, CloudAddress::parse)
                .ifPresent(cloud -> assertEquals(cloud, CloudAddress.parse(cloud.toString())));
        address(text, url -> new Endpoint.Cloud(Optional.of(url), Secret.of(Messages.SECRET)))
                .ifPresent(endpoint -> Messages.assertFit(endpoint.toString()));
    }

    @FuzzTest
    void quirk(byte[] bytes) {
        Optional<Quirks> quirks = understood(text(bytes), Quirks::parse);
        quirks.ifPresent(all -> assertEquals(all, Quirks.none().and(all)));
    }

    private static <T> Optional<T> address(String text, Function<String, T> reading) {
        return understood(text, it -> {
            try {
                return reading.apply(it);
            } catch (IllegalArgumentException e) {
                Messages.assertDiscreet(e.getMessage());
                throw e;
            }
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> Optional<T> understood(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            Messages.assertFit(e.getMessage());
            return Optional.empty();
        }
    }
}
