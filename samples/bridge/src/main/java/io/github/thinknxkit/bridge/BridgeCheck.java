package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.broker.BrokerLink;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import java.util.ArrayList;
import java.util.List;

/** Looks at what a bridge is to stand on: its broker, and what is said of devices. */
public final class BridgeCheck {

    private static final String BROKER = "broker";

    private final ApiActions actions;
    private final boolean connects;

    /**
     * Makes a check.
     *
     * @param actions what the API can do
     * @param connects whether the broker is tried, by a connection that ends at once
     */
    public BridgeCheck(ApiActions actions, boolean connects) {
        this.actions = actions;
        this.connects = connects;
    }

    /**
     * Looks at a bridge.
     *
     * @param bridge how it is to be
     * @param servers those of its servers in which nothing else is wrong
     * @return all that is wrong; often nothing
     */
    public List<ConfigProblem> problems(BridgeConfig bridge, List<ServerConfig> servers) {
        List<ConfigProblem> problems = new ArrayList<>();
        attempt(problems, ConfigCode.BROKER, BROKER, () -> bridge.broker().check());
        servers.forEach(server -> attempt(
                problems,
                ConfigCode.VALUE,
                "options of " + server.name(),
                () -> Plans.check(bridge, List.of(server), actions)));
        if (connects) {
            BrokerLink.trouble(bridge.broker())
                    .map(text -> ConfigProblem.of(ConfigCode.BROKER, BROKER, text))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static void attempt(List<ConfigProblem> problems, ConfigCode code, String subject, Runnable look) {
        try {
            look.run();
        } catch (UsageException e) {
            problems.add(ConfigProblem.of(code, subject, String.valueOf(e.getMessage())));
        }
    }
}
