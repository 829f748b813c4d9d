package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.server.ServerStatus;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reports on the server itself. */
final class StatusOperation implements Operation {

    private final String namespace;
    private final ArgumentParser parser = new ArgumentParser(List.of());

    StatusOperation(String namespace) {
        this.namespace = namespace;
    }

    @Override
    public CompletableFuture<Answer> execute(ThinknxServer server, List<FormField> fields) {
        parser.parse(fields);
        ServerStatus status = server.status();
        return CompletableFuture.completedFuture(Answer.of(namespace)
                .with("version", status.version())
                .with("process_uptime", status.processUptime())
                .with("server_uptime", status.serverUptime())
                .with("config_time", status.configTime())
                .with("connected_clients", status.connectedClients())
                .with("pbx_users", status.pbxUsers()));
    }
}
