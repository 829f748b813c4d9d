package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.program.Running;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.open.ServerChange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** A gateway as its program needs it. */
final class RunningGateway implements Running {

    private final Gateway gateway;

    private RunningGateway(Gateway gateway) {
        this.gateway = gateway;
    }

    static Running start(GatewayConfig config, Clock clock) throws IOException, TlsException {
        return new RunningGateway(Gateway.start(config, clock));
    }

    @Override
    public URI address() {
        return gateway.address();
    }

    @Override
    public URI operationAddress() {
        return gateway.operationAddress();
    }

    @Override
    public Optional<URI> pageAddress() {
        return gateway.pageAddress();
    }

    @Override
    public String trialKey(String server) {
        return gateway.keys()
                .make(
                        server,
                        "for trial",
                        Scope.everything(Right.READ, Right.COMMAND),
                        CallLimit.USUAL,
                        Optional.empty())
                .text();
    }

    @Override
    public Optional<String> reload(GatewayConfig next) {
        return Optional.of(gateway.reload(next))
                .filter(change -> !change.isEmpty())
                .map(ServerChange::toString);
    }

    @Override
    public void lookAtCertificate() throws TlsException {
        gateway.lookAtCertificate();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
