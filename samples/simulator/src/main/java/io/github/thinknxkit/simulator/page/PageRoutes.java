package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which request of the page's scripts is answered by what. */
public final class PageRoutes {

    private final Map<String, Function<Form, CompletableFuture<PageReply>>> byRequest = new HashMap<>();

    PageRoutes(ShownServer server, LiveFeed feed) {
        ServerView view = new ServerView(server);
        PlantView plant = new PlantView(server);
        CommandView commands = new CommandView(server);
        TestCall test = new TestCall(server);
        CopiedForms copied = new CopiedForms(server);
        read("server", form -> view.describe(form.host()));
        read("plant", form -> plant.describe());
        read("commands", form -> commands.describe());
        read("state", form -> plant.state(form.text("guid")));
        read("copied", copied::describe);
        add("POST", "test", test::perform);
        change("test/cancel", test::cancel);
        downloads(new Downloads(server));
        maintenance(server, view);
        keys(new KeyActions(server, feed));
        server.addRequests(this);
    }

    private void maintenance(ShownServer server, ServerView view) {
        change("restart/soft", form -> {
            server.restart();
            return view.describe(form.host());
        });
        change("restart/full", form -> {
            server.reboot();
            return view.describe(form.host());
        });
        PageReply over = PageReply.json(Json.object()).then(server::shutDown);
        add("POST", "shutdown", form -> CompletableFuture.completedFuture(over));
    }

    private void downloads(Downloads downloads) {
        download("devices.csv", downloads::devices);
        download("plant.yaml", downloads::plantFile);
        download("simulator.pem", downloads::certificate);
    }

    private void download(String name, Supplier<PageReply> file) {
        add("GET", name, form -> CompletableFuture.completedFuture(file.get()));
    }

    private void keys(KeyActions keys) {
        change("key/enable", form -> keys.enable());
        change("key/renew", form -> keys.renew());
        // Shows a secret, so it is guarded as a change is.
        change("key/reveal", form -> keys.reveal());
    }

    /** Finds what answers a request; it throws {@link BadFormException} if the form lacks something. */
    Optional<Function<Form, CompletableFuture<PageReply>>> find(String method, String path) {
        return Optional.ofNullable(byRequest.get(method + " " + path));
    }

    /**
     * Adds a request that changes nothing.
     *
     * @param name what follows {@code /page/}
     * @param answer answers its query; throws {@link BadFormException} if the query lacks something
     */
    public void read(String name, Function<Form, Json> answer) {
        add("GET", name, now(answer));
    }

    /**
     * Adds a request that changes something, so that only the page itself may send it.
     *
     * @param name what follows {@code /page/}
     * @param answer answers its form; throws {@link BadFormException} if the form lacks something
     */
    public void change(String name, Function<Form, Json> answer) {
        add("POST", name, now(answer));
    }

    private static Function<Form, CompletableFuture<PageReply>> now(Function<Form, Json> answer) {
        return form -> CompletableFuture.completedFuture(PageReply.json(answer.apply(form)));
    }

    private void add(String method, String name, Function<Form, CompletableFuture<PageReply>> action) {
        byRequest.put(method + " /page/" + name, action);
    }
}
