package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Specs of other APIs: without a base path, a cloud and feedback, with several operations on a path, and with deeper answers. */
class OtherSpecsTest {

    private static JsonNode shelly;

    @BeforeAll
    static void export() throws IOException {
        assertEquals(
                Set.of("shelly-local-digest.json", "shelly-local-basic.json"),
                Documents.texts(Documents.read(Documents.SHELLY)).keySet());
        shelly = Documents.document(Documents.read(Documents.SHELLY), "shelly-local-basic.json");
    }

    @Test
    void operationsOnOnePathAreOne() {
        JsonNode relay = shelly.at("/paths/~1relay~1{channel}/get");

        assertEquals(
                List.of("relay/{channel}", "relay-turn", "relay-toggle"),
                Documents.texts(relay.get("x-thinknx-operations")));
        assertEquals("relative", relay.get("x-thinknx-effect").asText());
        assertEquals("path", relay.at("/parameters/0/in").asText());
        assertEquals(
                "[\"off\",\"on\",\"toggle\"]",
                relay.at("/parameters/1/schema/enum").toString());
        assertFalse(relay.at("/parameters/1/required").asBoolean());
        assertTrue(relay.get("description").asText().contains("Sends `turn=toggle`. Effect: relative"));
    }

    @Test
    void fieldsInsideOthersAreNested() {
        JsonNode status = shelly.at("/components/schemas/DeviceStatus");

        assertEquals(List.of("wifi_sta", "uptime"), Documents.texts(status.get("required")));
        assertEquals(List.of("connected"), Documents.texts(status.at("/properties/wifi_sta/required")));
        assertEquals(
                "boolean",
                status.at("/properties/relays/items/properties/ison/type").asText());
        assertTrue(status.at("/properties/relays/items/required").isMissingNode());
    }

    @Test
    void wordsAreTextsAndTruthIsTruth() {
        assertEquals(
                "[\"up\",\"down\",\"stop\"]",
                shelly.at("/components/schemas/DimDirection/enum").toString());
        assertEquals(
                "boolean",
                shelly.at("/components/schemas/RelayStatus/properties/ison/type")
                        .asText());
    }

    @Test
    void serverIsWhereTheSpecHasIt() {
        assertEquals("http://{host}:{port}", shelly.at("/servers/0/url").asText());
        assertEquals("80", shelly.at("/servers/0/variables/port/default").asText());
        assertEquals("[{\"basic\":[]}]", shelly.get("security").toString());
    }
}
