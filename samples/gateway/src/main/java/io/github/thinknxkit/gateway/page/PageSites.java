package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.history.History;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.page.PageSite;
import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the servers that there are at the moment, and the history of their values. */
final class PageSites implements AutoCloseable {

    private final PageGround ground;
    private final History history;
    private final StateNumbers numbers;
    private final Map<String, List<PageCommand>> commands = new CommandCatalog().all();
    private final Map<String, Open> byName = new HashMap<>();

    private record Open(ShownBuilding shown, PageSite site, Runnable recording) {

        void close() {
            recording.run();
            site.close();
        }
    }

    PageSites(PageGround ground, History history) {
        this.ground = ground;
        this.history = history;
        this.numbers = new StateNumbers(ground.actions());
    }

    /** Closes pages of servers that are gone, and opens those of servers that were opened. */
    synchronized void follow(ServerChange<Building> change) {
        for (Building gone : change.retired()) {
            Optional.ofNullable(byName.remove(gone.name())).ifPresent(Open::close);
            history.forget(gone.name());
        }
        change.opened().forEach(building -> byName.put(building.name(), open(building.server())));
    }

    private Open open(OpenServer building) {
        ShownBuilding shown = new ShownBuilding(building, ground, history, numbers, commands);
        Runnable recording = WatchedStates.of(building, (state, readAt) -> {
            if (numbers.isMeasured(state)) {
                Series series = new Series(building.name(), state.device().guid(), StateNumbers.controller(state));
                numbers.number(state).ifPresent(value -> history.note(series, value.doubleValue()));
            }
        });
        return new Open(shown, new PageSite(shown), recording);
    }

    synchronized Optional<PageSite> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Open::site);
    }

    synchronized Optional<CallLog> log(String name) {
        return Optional.ofNullable(byName.get(name)).map(open -> open.shown().log());
    }

    @Override
    public synchronized void close() {
        byName.values().forEach(Open::close);
        byName.clear();
    }
}
