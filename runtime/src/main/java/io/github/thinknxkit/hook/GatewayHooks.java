package io.github.thinknxkit.hook;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.generated.Clients;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The hooks of one key of a gateway.
 *
 * <pre>{@code
 * try (GatewayHooks hooks = GatewayHooks.over(Connection.onPremise("https://gateway.example.com", key))) {
 *     NewHook hook = hooks.make(HookOrder.to("https://me.example.com/hooks")).send();
 * }
 * }</pre>
 *
 * <p>Requests are sent as those of generated clients are: with the connection's deadlines and limits, and its key in no text. A
 * hook that is made twice is two, so making one is never repeated. Safe for use by many threads.
 */
public final class GatewayHooks implements AutoCloseable {

    private static final int MOST_LISTED = 10_000;

    private final Caller asking;
    private final Caller telling;

    private GatewayHooks(Caller asking, Caller telling) {
        this.asking = asking;
        this.telling = telling;
    }

    /**
     * Opens the hooks with a transport of their own, which is closed with them. Nothing is sent yet.
     *
     * @param connection how the gateway is reached: {@link Connection#onPremise}
     * @return the hooks
     * @throws IllegalArgumentException if the connection is to no gateway
     */
    public static GatewayHooks over(Connection connection) {
        Connection plain = plain(connection);
        Api api = HookApi.api();
        return new GatewayHooks(Clients.open(api, plain.get()), Clients.open(api, plain.post()));
    }

    /**
     * Opens the hooks over a transport that they share with others, and that stays open. Nothing is sent yet.
     *
     * @param connection how the gateway is reached: {@link Connection#onPremise}
     * @param transport what carries the requests
     * @return the hooks
     * @throws IllegalArgumentException if the connection is to no gateway
     */
    public static GatewayHooks over(Connection connection, Transport transport) {
        Connection plain = plain(connection);
        Objects.requireNonNull(transport, "transport");
        Api api = HookApi.api();
        return new GatewayHooks(Clients.open(api, plain.get(), transport), Clients.open(api, plain.post(), transport));
    }

    /** Quirks are about the operations of a server, of which there are none here. */
    private static Connection plain(Connection connection) {
        Objects.requireNonNull(connection, "connection");
        boolean isGateway = connection.settings().endpoint() instanceof Endpoint.Cloud cloud
                && cloud.url().isPresent();
        if (!isGateway) {
            throw new IllegalArgumentException("hooks are made at a gateway: connect by Connection.onPremise");
        }
        return connection.quirks(Quirks.none());
    }

    /**
     * Returns a request that makes a hook. It tells nothing before its receiver has answered a challenge, which the gateway
     * sends at once, and again and again for a day.
     *
     * @param order what it is to be
     * @return the request; its answer has the secret, which is never shown again
     */
    @CheckReturnValue
    public Request<NewHook> make(HookOrder order) {
        return HookCall.of(
                telling,
                HookApi.MAKE,
                List.of(Optional.of(order.url()), order.guid(), order.controller(), order.events()),
                answer -> new NewHook(hook(answer, ""), Secret.of(answer.text("secret"))));
    }

    /** {@return a request for all hooks of the key} */
    @CheckReturnValue
    public Request<List<GatewayHook>> list() {
        return HookCall.of(asking, HookApi.LIST, List.of(), answer -> {
            List<GatewayHook> hooks = new ArrayList<>();
            for (int i = 0; i < MOST_LISTED && answer.json("hooks[" + i + "]").isPresent(); i++) {
                hooks.add(hook(answer, "hooks[" + i + "]."));
            }
            return List.copyOf(hooks);
        });
    }

    /**
     * Returns a request for one hook.
     *
     * @param id its id
     * @return the request, which fails with a {@code NotFoundException} if the key has no such hook
     */
    @CheckReturnValue
    public Request<GatewayHook> look(String id) {
        return HookCall.of(asking, HookApi.LOOK, argument(id), answer -> hook(answer, ""));
    }

    /**
     * Returns a request that deletes a hook.
     *
     * @param id its id
     * @return the request; its answer is the id
     */
    @CheckReturnValue
    public Request<String> delete(String id) {
        return HookCall.of(telling, HookApi.DELETE, argument(id), answer -> answer.text("id"));
    }

    /**
     * Returns a request that has the gateway ask the receiver again whether it wants to be told: of a hook that is disabled or
     * ended, or to spare a pause.
     *
     * @param id its id
     * @return the request
     */
    @CheckReturnValue
    public Request<GatewayHook> resume(String id) {
        return HookCall.of(telling, HookApi.RESUME, argument(id), answer -> hook(answer, ""));
    }

    private static List<Optional<String>> argument(String id) {
        if (id.isEmpty() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("the id of a hook is what the gateway said when it was made");
        }
        return List.of(Optional.of(id));
    }

    private static GatewayHook hook(Answer answer, String before) {
        return new GatewayHook(
                answer.text(before + "id"),
                answer.text(before + "url"),
                answer.optionalText(before + "guid"),
                answer.optionalText(before + "controller"),
                String.join(",", answer.texts(before + "events", ",")),
                answer.text(before + "status"),
                answer.optionalText(before + "lastFailure"));
    }

    /** Ends the requests under way. Does nothing if it is closed already. */
    @Override
    public void close() {
        asking.close();
        telling.close();
    }

    /** Returns what it is. */
    @Override
    public String toString() {
        return "GatewayHooks";
    }
}
