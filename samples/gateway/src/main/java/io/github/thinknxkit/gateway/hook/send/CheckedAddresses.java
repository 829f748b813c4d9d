package io.github.thinknxkit.gateway.hook.send;

import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.hook.guard.RefusedAddressException;
import io.github.thinknxkit.gateway.hook.send.Sender.NameLookup;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks up hosts for the client that connects to them, and gives it only addresses that may be delivered to. Since it connects to
 * these very addresses and looks nothing up itself, a name that means something else a moment later leads nowhere else.
 *
 * <p>A look-up has a thread of its own, and there is one for each host at a time: one that hangs holds up no other.
 */
final class CheckedAddresses implements SocketAddressResolver {

    private final Supplier<CallbackRules> rules;
    private final NameLookup names;
    private final Executor threads;
    private final Map<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    CheckedAddresses(Supplier<CallbackRules> rules, NameLookup names, Executor threads) {
        this.rules = rules;
        this.names = names;
        this.threads = threads;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        CompletableFuture<List<InetAddress>> found = CallbackRules.address(host)
                .map(address -> CompletableFuture.completedFuture(List.of(address)))
                .orElseGet(() -> lookUp(host));
        CompletableFuture<Void> unused = found.handle((addresses, failure) -> {
            if (failure != null) {
                promise.failed(new UnknownHostException("the name is unknown"));
                return null;
            }
            CallbackRules now = rules.get();
            List<InetSocketAddress> allowed = addresses.stream()
                    .filter(address -> now.allows(host, address))
                    .map(address -> new InetSocketAddress(named(host, address), port))
                    .toList();
            if (allowed.isEmpty()) {
                promise.failed(new RefusedAddressException("the host has no address that may be delivered to"));
            } else {
                promise.succeeded(allowed);
            }
            return null;
        });
    }

    /** The client holds a certificate against the name of the address, which would be that of whoever owns the address. */
    private static InetAddress named(String host, InetAddress address) {
        try {
            return InetAddress.getByAddress(host, address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has four or sixteen bytes", e);
        }
    }

    private CompletableFuture<List<InetAddress>> lookUp(String host) {
        CompletableFuture<List<InetAddress>> mine = new CompletableFuture<>();
        CompletableFuture<List<InetAddress>> other = underWay.putIfAbsent(host, mine);
        if (other != null) {
            return other;
        }
        threads.execute(() -> {
            try {
                List<InetAddress> found = names.find(host);
                underWay.remove(host);
                mine.complete(found);
            } catch (UnknownHostException | RuntimeException e) {
                underWay.remove(host);
                mine.completeExceptionally(e);
            }
        });
        return mine;
    }
}
