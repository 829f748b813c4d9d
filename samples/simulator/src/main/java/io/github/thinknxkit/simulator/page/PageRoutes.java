package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.page.command.CommandCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Which request of the page's scripts is answered by what. */
final class PageRoutes {

    private final Map<String, Action> byRequest = new HashMap<>();

    PageRoutes(PageSubject subject, Entrance entrance, LiveFeed feed) {
        CommandCatalog catalog = new CommandCatalog();
        ServerView server = new ServerView(subject, entrance);
        PlantView plant = new PlantView(subject.server());
        CommandView commands = new CommandView(catalog);
        TestCall test = new TestCall(subject, entrance);
        CopiedForms copied = new CopiedForms(entrance);
        read("server", form -> server.describe(form.host()));
        read("plant", form -> plant.describe());
        read("commands", form -> commands.describe());
        read("state", form -> plant.state(form.text("guid")));
        read("copied", copied::describe);
        add("POST", "test", test::perform);
        change("test/cancel", test::cancel);
        change("state/put", new StateActions(subject.server(), catalog)::put);
        downloads(new Downloads(subject.server().plant(), entrance));
        maintenance(subject, server);
        keys(new KeyActions(subject, feed));
        faults(new FaultActions(subject.faults()));
    }

    private void maintenance(PageSubject subject, ServerView server) {
        change("restart/soft", form -> {
            subject.maintenance().softRestart().run();
            return server.describe(form.host());
        });
        change("restart/full", form -> {
            subject.maintenance().fullRestart().run();
            return server.describe(form.host());
        });
        PageReply over =
                PageReply.json(Json.object()).then(subject.maintenance().shutdown());
        add("POST", "shutdown", form -> CompletableFuture.completedFuture(over));
    }

    private void downloads(Downloads downloads) {
        add("GET", "devices.csv", form -> CompletableFuture.completedFuture(downloads.devices()));
        add("GET", "plant.yaml", form -> CompletableFuture.completedFuture(downloads.plantFile()));
        add("GET", "simulator.pem", form -> CompletableFuture.completedFuture(downloads.certificate()));
    }

    private void keys(KeyActions keys) {
        change("key/enable", form -> keys.enable());
        change("key/renew", form -> keys.renew());
        // Shows a secret, so it is guarded as a change is.
        change("key/reveal", form -> keys.reveal());
    }

    private void faults(FaultActions faults) {
        read("faults", form -> faults.describe());
        change("faults/add", faults::add);
        change("faults/remove", faults::remove);
        change("faults/clear", form -> faults.clear());
    }

    Optional<Action> find(String method, String path) {
        return Optional.ofNullable(byRequest.get(method + " " + path));
    }

    private void read(String name, Function<Form, Object> answer) {
        add("GET", name, now(answer));
    }

    private void change(String name, Function<Form, Object> answer) {
        add("POST", name, now(answer));
    }

    private static Action now(Function<Form, Object> answer) {
        return form -> CompletableFuture.completedFuture(PageReply.json(answer.apply(form)));
    }

    private void add(String method, String name, Action action) {
        byRequest.put(method + " /page/" + name, action);
    }
}
