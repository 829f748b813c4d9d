package io.github.thinknxkit.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.testing.RawServer;
import io.github.thinknxkit.testing.Specimens;
import io.github.thinknxkit.testing.Tls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hooks of a gateway, made by the calls that its documentation has. */
@Timeout(20)
class GatewayHooksTest {

    private static final String HOOK =
            "{\"id\":\"h-1_\",\"url\":\"https://me.example.com/\",\"guid\":\"lamp\",\"events\":[\"changed\",\"stale\"],"
                    + "\"status\":\"pending\"%s}";

    private interface Use {
        void of(GatewayHooks hooks, RawServer server) throws Exception;
    }

    private static void with(int status, String answer, Use use) throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), peer -> {
                    peer.read();
                    peer.answer(status, answer);
                    peer.awaitEnd();
                });
                Transport transport =
                        Transport.builder().trust(Tls.certificate()).build();
                GatewayHooks hooks = GatewayHooks.over(connection(server), transport)) {
            use.of(hooks, server);
        }
    }

    private static Connection connection(RawServer server) {
        return Connection.onPremise("https://127.0.0.1:" + server.port(), Specimens.SECRET)
                .post()
                .quirks(Quirks.parse("path.power=on"));
    }

    @Test
    void makesOne() throws Exception {
        with(201, HOOK.formatted(",\"secret\":\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\""), (hooks, server) -> {
            NewHook made = hooks.make(HookOrder.to("https://me.example.com/?a=b&c")
                            .controller("lamp", "power")
                            .events("changed", "stale"))
                    .send();
            assertEquals(
                    new GatewayHook(
                            "h-1_",
                            "https://me.example.com/",
                            Optional.of("lamp"),
                            Optional.empty(),
                            "changed,stale",
                            "pending",
                            Optional.empty()),
                    made.hook());
            assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", made.secret().<String>reveal(String::new));
            assertFalse(made.toString().contains("whsec"));
            assertEquals("POST", server.received().get(0).method());
            assertEquals(
                    "/" + Specimens.SECRET + "/api/V1/hooks",
                    server.received().get(0).target());
            assertEquals(
                    "url=https%3A%2F%2Fme.example.com%2F%3Fa%3Db%26c&guid=lamp&controller=power&events=changed%2Cstale",
                    server.received().get(0).body());
            assertEquals("hook h-1_ pending", made.toString());
        });
    }

    @Test
    void listsThem() throws Exception {
        String two = "{\"hooks\":[" + HOOK.formatted("") + ","
                + HOOK.formatted(",\"lastFailure\":\"the receiver answered 500\"") + "]}";
        with(200, two, (hooks, server) -> {
            List<GatewayHook> all = hooks.list().send();
            assertEquals(2, all.size());
            assertEquals(
                    "hook h-1_ pending: the receiver answered 500", all.get(1).toString());
            assertEquals("GET", server.received().get(0).method());
        });
        with(
                200,
                "{\"hooks\":[]}",
                (hooks, server) -> assertEquals(List.of(), hooks.list().send()));
    }

    @Test
    void looksDeletesAndResumes() throws Exception {
        List<String> sent = new ArrayList<>();
        with(200, HOOK.formatted(""), (hooks, server) -> {
            assertEquals("h-1_", hooks.look("h-1_").send().id());
            sent.add(
                    server.received().get(0).method() + server.received().get(0).target());
        });
        with(200, HOOK.formatted(""), (hooks, server) -> {
            assertEquals("h-1_", hooks.delete("h-1_").send());
            sent.add(
                    server.received().get(0).method() + server.received().get(0).target());
        });
        with(200, HOOK.formatted(""), (hooks, server) -> {
            assertEquals("pending", hooks.resume("a/../b").send().status());
            sent.add(
                    server.received().get(0).method() + server.received().get(0).target());
        });
        String base = "/" + Specimens.SECRET + "/api/V1/hooks/";
        assertEquals(
                List.of("GET" + base + "h-1_", "POST" + base + "h-1_/delete", "POST" + base + "a%2F..%2Fb/resume"),
                sent);
    }

    @Test
    void refusalsAreErrorsWithoutTheKey() throws Exception {
        with(404, "{\"error\":\"hook not found\"}", (hooks, server) -> {
            NotFoundException error = assertThrows(
                    NotFoundException.class, () -> hooks.look("nothing").send());
            assertTrue(error.getMessage().contains("hook not found"), error::getMessage);
            assertFalse(error.toString().contains(Specimens.SECRET));
        });
        with(400, "{\"error\":\"this gateway delivers hooks by https only\"}", (hooks, server) -> {
            RejectedException error = assertThrows(
                    RejectedException.class,
                    () -> hooks.make(HookOrder.to("http://me")).send());
            assertTrue(error.getMessage().contains("https only"), error::getMessage);
        });
    }

    /** Twice it would be two hooks. */
    @Test
    void makingOneIsNotRepeated() throws Exception {
        try (RawServer server = RawServer.start(Tls.socket(), peer -> {
                    peer.read();
                });
                Transport transport =
                        Transport.builder().trust(Tls.certificate()).build();
                GatewayHooks hooks = GatewayHooks.over(connection(server), transport)) {
            assertThrows(
                    OutcomeUnknownException.class,
                    () -> hooks.make(HookOrder.to("https://me")).send());
            assertEquals(1, server.received().size());
            assertEquals(Effect.RELATIVE, hooks.make(HookOrder.to("https://me")).effect());
        }
    }

    @Test
    void onlyGatewaysHaveThem() {
        for (Connection other :
                List.of(Connection.local("192.0.2.10").digest("service", "secret"), Connection.cloud("key"))) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> GatewayHooks.over(other));
            assertTrue(refused.getMessage().contains("Connection.onPremise"), refused::getMessage);
        }
    }

    @Test
    void idsThatAreStepsInAPathAreRefused() {
        try (GatewayHooks hooks = GatewayHooks.over(Connection.onPremise("https://gateway.example.com", "key"))) {
            for (String id : List.of("", ".", "..")) {
                assertThrows(
                        IllegalArgumentException.class, () -> hooks.delete(id).send());
            }
        }
    }
}
