package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.internal.text.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationInfoTest {

    @Test
    void readsAllFields() {
        Parameters info = Parameters.ofAuthenticationInfo(
                List.of("nextnonce=\"a\\\"b\", qop=auth", ", RSPAUTH = \"0f\" ,, nc=00000001", ""));

        assertEquals("a\"b", info.text("nextnonce"));
        assertEquals("0f", info.text("rspauth"));
        assertTrue(info.is("qop", "AUTH"));
        assertEquals("00000001", info.text("nc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nextnonce=\"b\", nextnonce=\"c\"",
                "nextnonce=\"b",
                "nextnonce=\"b\", rspauth=",
                "nextnonce=\"b\", rspauth",
                "nextnonce=\"b\", =x",
                "nextnonce=\"b\"; qop=auth",
                "Digest nextnonce=\"b\"",
            })
    void takesNothingOfAMalformedField(String field) {
        assertNull(Parameters.ofAuthenticationInfo(List.of(field)).get("nextnonce"));
    }

    @Test
    void takesNothingIfTwoFieldsDisagree() {
        assertNull(Parameters.ofAuthenticationInfo(List.of("nextnonce=\"a\"", "nextnonce=\"b\""))
                .get("nextnonce"));
    }
}
