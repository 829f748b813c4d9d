package io.github.thinknxkit.bridge.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private final Topics topics = new Topics("thinknx", "home", "homeassistant");

    @Test
    void areThoseOfTheReadme() {
        assertEquals("thinknx/home/bridge/state", topics.bridgeState());
        assertEquals("thinknx/home/villa/available", topics.available("villa"));
        assertEquals("thinknx/home/villa/a_2Fb/power.on", topics.state("villa", "a/b", "power.on"));
        assertEquals("thinknx/home/villa/a_2Fb/power/set", topics.set("villa", "a/b", "power"));
        assertEquals("thinknx/home/villa/_group/1-0-7/set", topics.group("villa", "1/0/7"));
        assertEquals("thinknx/home/+/+/+/set", topics.commandFilter());
        assertEquals(
                "homeassistant/device/thinknx__home__villa__a_2Fb/config",
                topics.discovery(topics.id(List.of("villa", "a/b"))));
    }

    @Test
    void aServerMayBeCalledLikeTheBridge() {
        assertEquals("thinknx/home/_62ridge/available", topics.available("bridge"));
    }

    @Test
    void devicesMayBeCalledLikeWhatServersHave() {
        assertFalse(topics.state("villa", "_status", "version").equals(topics.status("villa", "version")));
        assertFalse(topics.set("villa", "_group", "1-0-7").equals(topics.group("villa", "1/0/7")));
    }

    @Test
    void ofOtherBridgesAreNotItsOwn() {
        Topics other = new Topics("thinknx", "home2", "homeassistant");

        assertTrue(topics.isOwn(topics.discovery(topics.id(List.of("villa")))));
        assertFalse(topics.isOwn(other.discovery(other.id(List.of("villa")))));
        assertFalse(topics.isOwn(other.bridgeState()));
        Topics elsewhere = new Topics("house/knx", "home", "homeassistant");
        assertFalse(topics.isOwn(elsewhere.discovery(elsewhere.id(List.of("villa")))));
    }

    @Test
    void areNotAmongThoseThatAllBridgesDiscoverDevicesBy() {
        assertThrows(IllegalArgumentException.class, () -> new Topics("homeassistant", "device", "homeassistant"));
        assertThrows(IllegalArgumentException.class, () -> new Topics("ha/device", "home", "ha"));
        assertThrows(IllegalArgumentException.class, () -> new Topics("house", "ha", "house/ha"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a/+", "#", "$SYS", "a\nb"})
    void prefixesThatNobodyCanPublishToAreRefused(String prefix) {
        assertThrows(IllegalArgumentException.class, () -> new Topics(prefix, "home", "homeassistant"));
        assertThrows(IllegalArgumentException.class, () -> new Topics("thinknx", "home", prefix));
    }
}
