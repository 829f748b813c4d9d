package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.spec.model.Server;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows what is sent, with the quirks of the connection and without its credentials. */
public final class WireText {

    private final Server server;
    private final Quirks quirks;

    /**
     * Shows calls of a connection.
     *
     * @param server what the spec says of all servers
     * @param quirks the connection's quirks
     */
    public WireText(Server server, Quirks quirks) {
        this.server = server;
        this.quirks = quirks;
    }

    /**
     * Shows a call.
     *
     * @param action what it does
     * @param request the request
     * @return for example {@code /api/V1/power?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1}
     */
    public String of(ApiAction action, Request<?> request) {
        String form = request.wireForm();
        int query = form.indexOf('?');
        String path = query < 0 ? form : form.substring(0, query);
        String parameters = query < 0 ? "" : "?" + parameters(action.operationName(), form.substring(query + 1));
        return "/" + base() + "/" + quirks.paths().getOrDefault(action.operationName(), path) + parameters;
    }

    private String base() {
        String base = server.basePath();
        return quirks.version()
                .map(version -> base.substring(0, base.lastIndexOf('/') + 1) + version)
                .orElse(base);
    }

    private String parameters(String operation, String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> renamed(operation, parameter))
                .collect(Collectors.joining("&"));
    }

    private String renamed(String operation, String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        return quirks.parameters().getOrDefault(operation + "." + name, name) + parameter.substring(name.length());
    }
}
