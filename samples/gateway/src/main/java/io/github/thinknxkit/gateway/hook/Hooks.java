package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.deliver.Courier.HookView;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.gateway.store.StoreException;
import io.github.thinknxkit.page.web.Json;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The hooks of all servers: who has made which by the API, and their delivery.
 *
 * <p>A hook is made by {@code POST hooks}, and looked at, resumed and deleted below {@code hooks/ID}, by the key that has made it.
 * It is delivered from the moment that its receiver has answered a challenge, as long as the key is valid and {@link #serve} says what
 * is true of the server. Safe for use by many threads.
 */
public final class Hooks implements AutoCloseable {

    private static final String GET = "GET";
    private static final String POST = "POST";

    private final HookRegister register;
    private final HookMaker maker;

    private Hooks(HookRegister register, HookMaker maker) {
        this.register = register;
        this.maker = maker;
    }

    /** Opens the hooks of a database, which stays open when this is closed. Those whose server is not served yet wait for it. */
    public static Hooks open(Store store, HookSetup setup) {
        HookRegister register = HookRegister.open(store, setup);
        return new Hooks(register, new HookMaker(setup));
    }

    /** Begins to tell what is true of a server, in place of what was told before of a server of this name. Returns what ends it. */
    public Runnable serve(Facts facts) {
        return register.serve(facts);
    }

    /**
     * Answers a request whose path is {@code hooks} or begins with {@code hooks/}. Where nothing is known of a server, hooks can be
     * looked at and ended, and none can be made.
     */
    public CompletableFuture<ApiReply> handle(ApiKey key, ApiRequest request, Optional<Facts> facts) {
        return CompletableFuture.completedFuture(reply(key, request, facts));
    }

    private ApiReply reply(ApiKey key, ApiRequest request, Optional<Facts> facts) {
        try {
            if (!key.scope().allows(Right.READ)) {
                throw new RefusedHookException(403, "this key may not read, and so not be told");
            }
            List<String> path = Arrays.asList(request.path().split("/", -1));
            return path.size() == 1 ? all(key, request, facts) : one(key, request, path);
        } catch (RefusedHookException e) {
            return e.reply();
        } catch (StoreException e) {
            System.getLogger("io.github.thinknxkit.gateway.hook").log(Level.WARNING, "a hook could not be kept", e);
            return ApiReply.error(500, "the gateway could not write that down");
        }
    }

    private ApiReply all(ApiKey key, ApiRequest request, Optional<Facts> facts) {
        return switch (request.method()) {
            case GET ->
                ApiReply.json(
                        200,
                        Json.object()
                                .with(
                                        "hooks",
                                        register.ofKey(key.id()).stream()
                                                .map(HookText::json)
                                                .toList()));
            case POST ->
                facts.map(known -> added(maker.make(key, request, known), key.scope()))
                        .orElse(Building.UNKNOWN_DEVICES);
            default -> throw wrongMethod("GET and POST");
        };
    }

    private ApiReply added(Hook hook, Scope scope) {
        HookView view = register.add(hook, scope);
        return ApiReply.json(
                        201, HookText.json(view).with("secret", hook.secret().reveal()))
                .with("Cache-Control", "no-store");
    }

    private ApiReply one(ApiKey key, ApiRequest request, List<String> path) {
        HookView view =
                register.find(path.get(1), key.id()).orElseThrow(() -> new RefusedHookException(404, "hook not found"));
        String id = view.hook().id();
        if (path.size() == 2) {
            return switch (request.method()) {
                case GET -> ApiReply.json(200, HookText.json(view));
                case "DELETE" -> deleted(id);
                default -> throw wrongMethod("GET and DELETE");
            };
        } else if (!request.method().equals(POST)) {
            throw wrongMethod(POST);
        }
        return switch (String.join("/", path.subList(2, path.size()))) {
            case "delete" -> deleted(id);
            case "resume" ->
                ApiReply.json(200, HookText.json(register.resume(id).orElse(view)));
            default -> throw new RefusedHookException(404, "a hook can be deleted and resumed, nothing else");
        };
    }

    private ApiReply deleted(String id) {
        register.remove(id);
        return ApiReply.json(200, Json.object().with("id", id).with("status", "deleted"));
    }

    private static RefusedHookException wrongMethod(String expected) {
        return new RefusedHookException(400, "this takes " + expected + " only");
    }

    /** Returns the hooks of a server, for its operator, the oldest first. */
    public List<HookView> of(String server) {
        return register.ofServer(server);
    }

    /** Deletes a hook, as its operator wants; nothing if it is gone. */
    public void end(String id) {
        register.remove(id);
    }

    /** Deletes the hooks of a key: when it is revoked, for example. */
    public void endAll(String keyId) {
        register.ofKey(keyId).forEach(view -> register.remove(view.hook().id()));
    }

    /** Ends the delivery: what is on its way may end, within the time that an attempt may take; nothing else is sent. */
    @Override
    public void close() {
        register.close();
    }
}
