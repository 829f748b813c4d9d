package io.github.thinknxkit.gateway.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.hook.deliver.HookLimits;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.send.Sender.SendLimits;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hooks as the holders of keys make, see and end them. */
@Timeout(60)
class HookApiTest {

    @TempDir
    private Path folder;

    private HookBench bench;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        bench = new HookBench(folder);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        bench.close();
        receiver.close();
    }

    @Test
    void showsTheSecretOnce() {
        ApiReply made = bench.call("POST", "hooks", "url", receiver.url(), "guid", "lamp1", "controller", "power");
        assertEquals(201, made.status());
        String text = made.body().text();
        assertTrue(text.matches(".*\"secret\":\"whsec_[A-Za-z0-9+/]{43}=\".*"), text);
        String id = HookBench.id(made);
        for (String path : List.of("hooks", "hooks/" + id)) {
            String shown = bench.call("GET", path).body().text();
            assertTrue(shown.contains(id) && shown.contains("\"guid\":\"lamp1\",\"controller\":\"power\""), shown);
            assertFalse(shown.contains("whsec_") || shown.contains("secret"), shown);
        }
        assertFalse(bench.view(id).toString().contains("whsec_"));
        assertFalse(bench.view(id).toString().contains("/hook"), "paths may have keys of the receiver");
    }

    @Test
    void takesJson() {
        String json = "{\"url\":\"" + receiver.url() + "\",\"events\":[\"changed\",\"server\"],\"guid\":null}";
        ApiReply made = bench.send(bench.key, post(json));
        assertEquals(201, made.status(), made.body()::text);
        assertTrue(made.body().text().contains("\"events\":[\"changed\",\"server\"]"), made.body()::text);
    }

    private static ApiRequest post(String json) {
        return new ApiRequest(
                "POST",
                "hooks",
                List.of(),
                Map.of("content-type", "application/json; charset=utf-8"),
                Content.of(json),
                "192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "{}x", "{\"url\":1}", "{\"url\":{}}", "{\"url\":\"a\",\"url\":\"b\"}", "{\"url\":[[]]}"
            })
    void refusesOtherJson(String json) {
        ApiReply refused = bench.send(bench.key, post(json));
        assertEquals(400, refused.status());
        assertTrue(refused.body().text().startsWith("{\"error\":\""), refused.body()::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | url is missing              | events=changed",
                "400 | url is missing              | url=",
                "400 | a hook has no \\\"urls\\\"  | urls=https://example.com",
                "400 | url is said twice           | url=$&url=$",
                "400 | does not begin with https:// | url=gopher://127.0.0.1/",
                "400 | no hooks to that host       | url=http://192.0.2.7:8080/",
                "404 | device not found            | url=$&guid=nothing",
                "404 | device not found            | url=$&guid=lamp0' OR 1",
                "400 | guid is missing             | url=$&controller=power",
                "400 | events are changed, stale   | url=$&events=changed,all",
            })
    void refuses(int status, String message, String form) {
        List<String> fields = new ArrayList<>();
        for (String field : form.replace("$", receiver.url()).split("&", -1)) {
            fields.addAll(List.of(field.split("=", 2)));
        }
        ApiReply refused = bench.call("POST", "hooks", fields.toArray(String[]::new));
        assertEquals(status, refused.status(), refused.body()::text);
        assertTrue(refused.body().text().contains(message), refused.body()::text);
        assertTrue(refused.body().text().startsWith("{\"error\":"), refused.body()::text);
    }

    @Test
    void refusesAControllerThatTheDeviceDoesNotHave() {
        ApiReply refused =
                bench.call("POST", "hooks", "url", receiver.url(), "guid", "lamp1", "controller", "position");
        assertEquals(400, refused.status());
        assertTrue(refused.body().text().contains("it has power, power-level"), refused.body()::text);
    }

    @Test
    void keysSeeTheirOwnOnly() {
        ApiKey other = bench.key("k2", Scope.everything(Right.READ));
        String id = bench.make(receiver);
        assertFalse(bench.call(other, "GET", "hooks").body().text().contains(id));
        for (String path : List.of("hooks/" + id, "hooks/" + id + "/delete", "hooks/" + id + "/resume")) {
            for (String method : List.of("GET", "POST", "DELETE")) {
                ApiReply refused = bench.call(other, method, path);
                assertEquals(
                        "404 {\"error\":\"hook not found\"}",
                        refused.status() + " " + refused.body().text());
            }
        }
        assertEquals(200, bench.call("GET", "hooks/" + id).status());
    }

    @Test
    void keysThatMayNotReadHaveNone() {
        ApiKey other = bench.key("k2", Scope.everything(Right.COMMAND));
        assertEquals(
                403, bench.call(other, "POST", "hooks", "url", receiver.url()).status());
        assertEquals(403, bench.call(other, "GET", "hooks").status());
    }

    @Test
    void devicesOutsideTheScopeAreNotThere() {
        ApiKey hall = bench.key("k2", new Scope(Set.of(Right.READ), List.of("Hall"), List.of(), List.of()));
        assertEquals(
                201,
                bench.call(hall, "POST", "hooks", "url", receiver.url(), "guid", "lamp0")
                        .status());
        assertEquals(
                404,
                bench.call(hall, "POST", "hooks", "url", receiver.url(), "guid", "lamp1")
                        .status());
    }

    @Test
    void deletesInBothWays() {
        String one = bench.make(receiver);
        String other = bench.make(receiver);
        assertEquals(200, bench.call("DELETE", "hooks/" + one).status());
        assertEquals(200, bench.call("POST", "hooks/" + other + "/delete").status());
        assertEquals("{\"hooks\":[]}", bench.call("GET", "hooks").body().text());
        assertEquals(404, bench.call("GET", "hooks/" + one).status());
    }

    @Test
    void canBeEndedWhileTheServerIsNotThere() {
        String id = bench.make(receiver);
        assertEquals(404, bench.callWithoutServer("POST", "hooks").status());
        assertEquals(200, bench.callWithoutServer("GET", "hooks/" + id).status());
        assertEquals(200, bench.callWithoutServer("DELETE", "hooks/" + id).status());
        assertEquals(404, bench.callWithoutServer("GET", "hooks/" + id).status());
    }

    /** It would come back at the next start, and its owner was told that there is none. */
    @Test
    void whatCannotBeDeletedIsStillThere() {
        String id = bench.make(receiver);
        bench.breakDisk();
        assertEquals(500, bench.call("DELETE", "hooks/" + id).status());
        assertEquals(200, bench.call("GET", "hooks/" + id).status());
    }

    @Test
    void otherMethodsAndPathsAreErrors() {
        String id = bench.make(receiver);
        assertEquals(400, bench.call("DELETE", "hooks").status());
        assertEquals(400, bench.call("PUT", "hooks/" + id).status());
        assertEquals(400, bench.call("GET", "hooks/" + id + "/delete").status());
        assertEquals(404, bench.call("POST", "hooks/" + id + "/delete/x").status());
        assertEquals(404, bench.call("POST", "hooks/" + id + "/").status());
        assertEquals(404, bench.call("GET", "hooks/").status());
        assertEquals(404, bench.call("GET", "hooks/../" + id).status());
        assertEquals(200, bench.call("GET", "hooks/" + id).status());
    }

    @Test
    void thereAreOnlySoMany() throws IOException {
        HookLimits few = new HookLimits(
                2, 3, 4, 8, Duration.ofSeconds(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(1));
        bench.limits(few, SendLimits.usual());
        ApiKey other = bench.key("k2", Scope.everything(Right.READ));
        bench.make(receiver);
        bench.make(receiver);
        ApiReply third = bench.call("POST", "hooks", "url", receiver.url());
        assertEquals(400, third.status());
        assertTrue(third.body().text().contains("this key has 2 hooks"), third.body()::text);
        bench.make(other, receiver);
        ApiReply fourth = bench.call(other, "POST", "hooks", "url", receiver.url());
        assertTrue(fourth.body().text().contains("ask its operator"), fourth.body()::text);
    }

    @Test
    void staysAcrossARestart() throws Exception {
        String id = bench.active(receiver, "guid", "lamp1");
        String before = bench.call("GET", "hooks/" + id).body().text();
        bench.restart();
        assertEquals(before, bench.call("GET", "hooks/" + id).body().text());
    }

    @Test
    void idsAndSecretsAreAllDifferent() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String id = bench.make(receiver);
            assertTrue(id.length() >= 24, id);
            seen.add(id);
            seen.add(bench.view(id).hook().secret().reveal());
        }
        assertEquals(40, seen.size());
    }

    @Test
    void endsWithItsKey() {
        bench.active(receiver);
        bench.hooks().endAll("k1");
        assertEquals("{\"hooks\":[]}", bench.call("GET", "hooks").body().text());
    }

    @Test
    void endsWithAnExpiredKeyBeforeAnythingIsSent() throws Exception {
        String id = bench.active(receiver);
        receiver.next();
        bench.time.pass(Duration.ofDays(301));
        bench.source.set(0, "power.on", true);
        Deadline.await("the hook is there", () -> bench.hooks().of("villa").isEmpty());
        receiver.nothing();
        assertEquals(404, bench.call("GET", "hooks/" + id).status());
    }

    @Test
    void endsWithAKeyThatWentWhileTheGatewayWasDown() throws IOException {
        bench.active(receiver);
        bench.keys.clear();
        bench.restart();
        assertEquals(List.of(), bench.hooks().of("villa"));
    }

    @Test
    void isPendingUntilTheReceiverAgrees() throws Exception {
        receiver.answer(message -> Receiver.Reply.of(401));
        String id = bench.make(receiver);
        bench.awaitFailures(id, 1);
        bench.source.set(0, "power.on", true);
        assertEquals(Status.PENDING, bench.view(id).standing().status());
        assertTrue(bench.call("GET", "hooks").body().text().contains("the receiver answered 401"));
        receiver.answer(message -> Receiver.Reply.of(204));
        bench.time.pass(Duration.ofSeconds(1));
        bench.await(id, Status.ACTIVE);
        assertEquals("lamp0", receiver.told().field("guid"));
    }
}
