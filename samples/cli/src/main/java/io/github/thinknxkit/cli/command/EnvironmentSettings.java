package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.connection.Variables;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import java.util.Optional;

/** What the environment says of the connection, as far as nothing else does: a variable that is not used may be damaged. */
final class EnvironmentSettings {

    private EnvironmentSettings() {}

    static ConnectionSettings of(Variables variables, ConnectionSettings known) {
        return new ConnectionSettings(
                known.place()
                        .or(() -> variables.text(Variables.URL).map(url -> ServerAddress.parse(url, Variables.URL))),
                Optional.empty(),
                known.user().or(() -> variables.text(Variables.USER)),
                Optional.empty(),
                variables.secret(Variables.PASSWORD),
                variables.secret(Variables.KEY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Quirks.none(),
                known.plant().or(() -> variables.path(Variables.PLANT)));
    }
}
