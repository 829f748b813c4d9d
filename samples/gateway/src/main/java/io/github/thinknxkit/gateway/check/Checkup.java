package io.github.thinknxkit.gateway.check;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.tls.ServedCertificate;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.open.ServerCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks at all that a valid configuration names: files, secrets, certificates, ports, and servers if that is wanted. */
public final class Checkup {

    /** What is looked at only if it is asked for. */
    public enum Extra {
        /** Whether the addresses can be listened at. Not while the gateway runs, which listens at them. */
        PORTS,
        /** Whether each server answers; each is asked how it is, by one call. */
        SERVERS
    }

    /** A certificate that ends sooner is told, since renewing one may take days. */
    private static final Duration NOTICE = Duration.ofDays(14);

    private final ApiActions actions;
    private final Clock clock;
    private final Set<Extra> extras;

    /**
     * Makes a check-up.
     *
     * @param actions what the API can do
     * @param clock the time
     * @param extras what is looked at, too
     */
    public Checkup(ApiActions actions, Clock clock, Set<Extra> extras) {
        this.actions = actions;
        this.clock = clock;
        this.extras = extras.isEmpty() ? EnumSet.noneOf(Extra.class) : EnumSet.copyOf(extras);
    }

    /**
     * Looks at all of it.
     *
     * @param config the configuration
     * @return all that is wrong; often nothing
     */
    public List<ConfigProblem> examine(GatewayConfig config) {
        List<ConfigProblem> problems = new ArrayList<>(new FilesCheck().problems(config));
        problems.addAll(certificate(config));
        ServerCheck servers = new ServerCheck(actions, extras.contains(Extra.SERVERS));
        config.servers().forEach(server -> problems.addAll(servers.problems(server)));
        if (extras.contains(Extra.PORTS)) {
            problems.addAll(new PortCheck().problems(config));
        }
        return problems;
    }

    private List<ConfigProblem> certificate(GatewayConfig config) {
        if (config.tls().isEmpty()) {
            return List.of();
        }
        try {
            Instant end = ServedCertificate.check(config.tls().get(), clock);
            return end.isAfter(clock.instant().plus(NOTICE))
                    ? List.of()
                    : List.of(ConfigProblem.of(
                            ConfigCode.CERTIFICATE, "tls", "the certificate ends at " + end + "; renew it soon"));
        } catch (TlsException e) {
            return List.of(ConfigProblem.of(ConfigCode.CERTIFICATE, "tls", String.valueOf(e.getMessage())));
        }
    }
}
