package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.history.History;
import io.github.thinknxkit.gateway.history.History.Sample;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.page.AskedCall;
import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.Capability;
import io.github.thinknxkit.page.Form;
import io.github.thinknxkit.page.NotAllowedException;
import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.page.OwnParts;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.PageView;
import io.github.thinknxkit.page.PreparedCall;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.ShownDevice;
import io.github.thinknxkit.page.ShownServer;
import io.github.thinknxkit.page.Visitor;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.page.command.PageCommand.Effect;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.watch.WatchHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A server behind the gateway as the page shows it. */
final class ShownBuilding implements ShownServer {

    /** What the certificate of a gateway on trial is saved as. */
    private static final String TRUSTED = "gateway.pem";

    private static final OwnParts OWN_PARTS = new OwnParts(
            ShownBuilding.class,
            List.of(new PageView("keys", "key", Role.ADMINISTER), new PageView("hooks", "hook", Role.ADMINISTER)),
            Set.of(Capability.HISTORY));

    private final OpenServer building;
    private final PageGround ground;
    private final History history;
    private final ShownDevices devices;
    private final CallLog log;
    private final Map<String, List<PageCommand>> commands;

    ShownBuilding(
            OpenServer building,
            PageGround ground,
            History history,
            StateNumbers numbers,
            Map<String, List<PageCommand>> commands) {
        this.commands = commands;
        this.building = building;
        this.history = history;
        this.ground = ground;
        this.devices = new ShownDevices(building, numbers);
        this.log = new CallLog(plant(), ground.time());
    }

    CallLog log() {
        return log;
    }

    @Override
    public String plant() {
        return building.plant().map(Plant::name).orElseGet(building::name);
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("home", "/");
        facts.put("keyEnabled", true);
        // Telegrams reach whatever listens, protected devices too.
        facts.put("telegramsProtected", true);
        Optional<WatchHealth> health = building.watch().map(watch -> watch.health());
        facts.put("reach", Reach.of(health));
        health.ifPresent(known -> {
            facts.put("readings", known.readings() - known.unread());
            facts.put("staleReadings", known.stale());
        });
        return facts;
    }

    @Override
    public OwnParts ownParts() {
        return OWN_PARTS;
    }

    @Override
    public List<ShownDevice> devices() {
        return devices.all();
    }

    @Override
    public Optional<ShownDevice> device(String guid) {
        return devices.find(guid);
    }

    @Override
    public Map<String, List<PageCommand>> commands() {
        return commands;
    }

    @Override
    public Origins origins() {
        return ground.origins().get();
    }

    @Override
    public Optional<String> trusted() {
        return ground.trusted().map(file -> TRUSTED);
    }

    @Override
    public PreparedCall call(AskedCall call) {
        if (call.way() != Way.CLOUD) {
            throw new BadFormException("calls go through the gateway, with a key");
        }
        ApiRequest request = new ApiRequest(
                call.body().isEmpty() ? "GET" : "POST",
                call.operation(),
                fields(call),
                Map.of(),
                Content.NONE,
                call.visitor().address());
        Visitor visitor = call.visitor();
        return new UserCall(ground.api(), key(call), Actor.user(visitor.name(), visitor.address()), request, log);
    }

    /** Stands for the rights of the user, and counts the user's calls. */
    private ApiKey key(AskedCall call) {
        return new ApiKey(
                "user " + call.visitor().name(),
                building.name(),
                "",
                new Scope(rights(call), List.of(), List.of(), List.of()),
                CallLimit.USUAL,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private Set<Right> rights(AskedCall call) {
        Set<Right> rights = EnumSet.of(Right.READ);
        if (call.visitor().role().covers(Role.OPERATE)) {
            rights.add(Right.COMMAND);
            if (call.isConfirmed()) {
                rights.add(Right.UNLOCK);
            }
        } else if (!isRead(call.operation())) {
            throw new NotAllowedException("you may look, and send no commands");
        }
        return rights;
    }

    private boolean isRead(String operation) {
        return commands.values().stream()
                .flatMap(List::stream)
                .filter(command -> command.operation().equals(operation))
                .anyMatch(command -> command.effect() == Effect.READ);
    }

    private static List<FormField> fields(AskedCall call) {
        try {
            List<FormField> fields = new ArrayList<>(FormParser.parse(call.query()));
            fields.addAll(FormParser.parse(call.body()));
            return fields;
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the query cannot be part of a URL");
        }
    }

    @Override
    public Optional<byte[]> plantFile() {
        return building.config().plant().flatMap(ShownBuilding::read);
    }

    /** A file that is gone meanwhile is none to save. */
    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Runnable subscribe(Consumer<Json> listener) {
        Runnable calls = log.subscribe(listener);
        Runnable states = devices.subscribe(ground.time().instant(), listener);
        return () -> {
            calls.run();
            states.run();
        };
    }

    @Override
    public void addRequests(PageRoutes routes) {
        routes.read("history", this::history);
        ground.trusted()
                .ifPresent(file -> routes.file(
                        TRUSTED, "application/x-pem-file", () -> read(file).orElse(new byte[0])));
        new HookRequests(building.name(), ground.hooks(), ground.audit()).addTo(routes);
        new KeyRequests(building.name(), ground.keys(), ground.audit(), ground.time()).addTo(routes);
    }

    private Json history(Form form) {
        Series series = new Series(building.name(), form.text("guid"), form.text("controller"));
        return Json.object()
                .with(
                        "points",
                        history.lastDay(series).stream()
                                .map(ShownBuilding::point)
                                .toList());
    }

    private static List<Number> point(Sample sample) {
        return List.of(sample.at().toEpochMilli(), sample.value());
    }
}
