package io.github.thinknxkit.gateway;

import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.admin.AdminChannel;
import io.github.thinknxkit.gateway.api.ApiService;
import io.github.thinknxkit.gateway.api.BrokerCommands;
import io.github.thinknxkit.gateway.api.CommandJournal;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.audit.AuditRules;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.command.AdminCommands;
import io.github.thinknxkit.gateway.command.KnownServers;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.HookRules;
import io.github.thinknxkit.gateway.config.ListenPort;
import io.github.thinknxkit.gateway.config.TlsFiles;
import io.github.thinknxkit.gateway.event.Events;
import io.github.thinknxkit.gateway.hook.HookSetup;
import io.github.thinknxkit.gateway.hook.Hooks;
import io.github.thinknxkit.gateway.hook.guard.CallbackRules;
import io.github.thinknxkit.gateway.http.Guesses;
import io.github.thinknxkit.gateway.kept.KeptAnswers;
import io.github.thinknxkit.gateway.kept.KeptLimits;
import io.github.thinknxkit.gateway.key.CallBuckets;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.page.GatewayPage;
import io.github.thinknxkit.gateway.page.PageGround;
import io.github.thinknxkit.gateway.program.Running;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.gateway.tls.ServedCertificate;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.gateway.tls.TrialCertificate;
import io.github.thinknxkit.gateway.web.ApiHandler;
import io.github.thinknxkit.gateway.web.ApiHandler.KeyedEndpoint;
import io.github.thinknxkit.gateway.web.HttpsRedirect;
import io.github.thinknxkit.gateway.web.OperationHandler;
import io.github.thinknxkit.gateway.web.WebPorts;
import io.github.thinknxkit.micrometer.ThinknxMetrics;
import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.servers.open.ServerChange;
import io.github.thinknxkit.servers.open.ServerSet;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gateway: one https address for many servers. */
public final class Gateway implements Running {

    /** How long calls under way have to end when the gateway is stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String API = "api";
    private static final String REDIRECT = "redirect";
    private static final String OPERATION = "operation";
    private static final String PAGE = "page";

    private final OpenParts open;

    private final ServerSet<Building> buildings;
    private final Keys keys;
    private final WebPorts ports;
    private final Telling telling;
    private final Bridging bridging;
    private final ServedCertificate certificate;
    private final TlsFiles tls;
    private final Clock clock;
    private final Optional<GatewayPage> page;
    private volatile GatewayConfig config;

    private Gateway(GatewayConfig config, Clock clock, OpenParts open) throws IOException, TlsException {
        this.config = config;
        this.clock = clock;
        this.open = open;
        tls = tls(config, clock);
        certificate = ServedCertificate.open(tls, clock);
        SecureRandom random = new SecureRandom();
        ApiActions actions = new ApiActions(BundledSpec.load());
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        open.add(metrics::close);
        Store store = open.add(Store.open(config.folder()));
        AuditLog audit = open.add(AuditLog.open(config.folder(), AuditRules.USUAL, clock));
        keys = new Keys(store, clock, random);
        ThinknxMetrics calls = new ThinknxMetrics(metrics);
        buildings = open.add(new ServerSet<>(actions, opening -> Building.open(opening, calls, clock)));
        open.add(AdminChannel.open(config.folder(), new AdminCommands(keys, known(buildings), audit)));
        ports = open.add(new WebPorts(PATIENCE));
        // After the ports, so that streams end before the ports wait for requests to end.
        Hooks hooks = open.add(Hooks.open(store, HookSetup.usual(() -> rules(this.config.hooks()), keys::byId)));
        CallBuckets limits = new CallBuckets(clock, this::limit);
        telling = open.add(new Telling(
                buildings, keys, hooks, new Events(buildings, keys::isValid, () -> requestId(random)), limits));
        CommandJournal journal = new CommandJournal(audit, clock, () -> requestId(random));
        bridging = open.add(new Bridging(
                buildings,
                actor -> new BrokerCommands(buildings, limits, journal, actor),
                Ground.ofPlatform(actions),
                metrics));
        ApiService api = new ApiService(
                actions, buildings, limits, journal, new KeptAnswers(store, clock, KeptLimits.USUAL), clock);
        page = config.page()
                .map(address -> page(
                        address,
                        new PageGround(
                                () -> this.config.users(),
                                certificate::names,
                                this::origins,
                                config.tls().isPresent() ? Optional.empty() : Optional.of(tls.certificate()),
                                buildings,
                                api,
                                keys,
                                hooks,
                                audit,
                                store,
                                actions,
                                clock,
                                random)));
        listen(api, metrics);
    }

    private static KnownServers known(ServerSet<Building> buildings) {
        return new KnownServers(
                () -> buildings.all().stream().map(Building::name).toList(),
                name -> buildings
                        .find(name)
                        .map(building -> building.server().devices())
                        .orElse(List.of()));
    }

    private void listen(ApiService api, PrometheusMeterRegistry metrics) {
        ApiHandler handler = new ApiHandler(
                keys,
                // Ten times somebody may be wrong by mistake.
                new Guesses(clock, 11, Duration.ofMinutes(1)),
                metrics,
                logged(api),
                Map.of("hooks", telling::hooks),
                Map.of("events", telling::events));
        ports.https(API, config.listen(), certificate.server(), handler);
        config.redirect().ifPresent(address -> ports.http(REDIRECT, address, new HttpsRedirect(() -> ports.port(API))));
        ports.http(
                OPERATION,
                config.operation(),
                new OperationHandler(new Readiness(buildings, bridging::status)::reply, metrics::scrape));
    }

    /**
     * Starts a gateway, which listens when this returns. Throws {@link UsageException} if a server of the configuration cannot be
     * used.
     */
    public static Gateway start(GatewayConfig config, Clock clock) throws IOException, TlsException {
        OpenParts open = new OpenParts();
        try {
            Gateway gateway = new Gateway(config, clock, open);
            ServerChange<Building> unused = gateway.reload(config);
            gateway.ports.start();
            return gateway;
        } catch (IOException | TlsException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /** After the ports, so that it ends before them: the streams of its events would keep them open. */
    private GatewayPage page(ListenPort address, PageGround ground) {
        GatewayPage made = open.add(new GatewayPage(ground));
        ports.https(PAGE, address, certificate.server(), made);
        return made;
    }

    private Origins origins() {
        return new Origins(
                Optional.empty(),
                address().toString(),
                config.listen().address().isEverywhere());
    }

    /** Shows calls on the page, if there is one. */
    private KeyedEndpoint logged(ApiService api) {
        return (key, request) -> page.map(
                        shown -> shown.logged(key.server(), "key " + key.id(), request, () -> api.handle(key, request)))
                .orElseGet(() -> api.handle(key, request));
    }

    private static TlsFiles tls(GatewayConfig config, Clock clock) throws TlsException {
        return config.tls().isPresent()
                ? config.tls().get()
                : new TrialCertificate(config.folder(), config.listen().host(), clock).files();
    }

    private Optional<CallLimit> limit(String server) {
        return config.server(server)
                .flatMap(known -> known.rate().isPresent()
                        ? Optional.of(new CallLimit(known.rate().getAsDouble(), (int)
                                Math.max(1, known.rate().getAsDouble())))
                        : Optional.empty());
    }

    private static CallbackRules rules(HookRules rules) {
        return CallbackRules.of(rules.allow(), rules.ports(), rules.http());
    }

    private static String requestId(SecureRandom random) {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public synchronized ServerChange<Building> reload(GatewayConfig next) {
        bridging.check(next);
        ServerChange<Building> change = buildings.serve(next.servers());
        config = next;
        telling.follow(change);
        page.ifPresent(shown -> shown.follow(change));
        bridging.follow(next.bridge());
        return change;
    }

    /** Open connections keep the certificate that they were shown. */
    @Override
    public void lookAtCertificate() throws TlsException {
        boolean unused = certificate.look(tls(config, clock));
    }

    /** {@return the certificate that the ports of https prove themselves by, and its key} */
    public TlsFiles tls() {
        return tls;
    }

    public ServerSet<Building> buildings() {
        return buildings;
    }

    public Keys keys() {
        return keys;
    }

    @Override
    public URI address() {
        return origin("https", config.listen(), API);
    }

    @Override
    public URI operationAddress() {
        return origin("http", config.operation(), OPERATION);
    }

    /** {@return the port of plain http that sends its callers to https; a negative number if there is none} */
    public int redirectPort() {
        return ports.port(REDIRECT);
    }

    @Override
    public Optional<URI> pageAddress() {
        return config.page().map(address -> origin("https", address, PAGE));
    }

    private URI origin(String scheme, ListenPort address, String port) {
        return URI.create(address.address().origin(scheme, ports.port(port)));
    }

    @Override
    public String trialKey(String server) {
        return keys.make(
                        server,
                        "for trial",
                        Scope.everything(Right.READ, Right.COMMAND),
                        CallLimit.USUAL,
                        Optional.empty())
                .text();
    }

    @Override
    public void close() {
        open.close();
    }
}
