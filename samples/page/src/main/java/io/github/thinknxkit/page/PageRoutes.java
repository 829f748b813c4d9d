package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which request of the page's scripts is answered by what, and to whom. */
public final class PageRoutes {

    private final Map<String, Route> byRequest = new HashMap<>();
    private final LiveFeed feed;

    private record Route(Role least, Function<Form, CompletableFuture<PageReply>> action) {}

    PageRoutes(ShownServer server, LiveFeed feed) {
        this.feed = feed;
        ServerView view = new ServerView(server);
        PlantView plant = new PlantView(server);
        CommandView commands = new CommandView(server);
        TestCall test = new TestCall(server);
        CopiedForms copied = new CopiedForms(server);
        read("server", view::describe);
        read("plant", form -> plant.describe());
        read("commands", form -> commands.describe());
        read("state", form -> plant.state(form.text("guid")));
        read("copied", copied::describe);
        // What is tested may be a mere question; the server knows, and decides.
        add("POST", "test", Role.LOOK, test::perform);
        change("test/cancel", Role.LOOK, test::cancel);
        Downloads downloads = new Downloads(server);
        download("devices.csv", downloads::devices);
        download("plant.yaml", downloads::plantFile);
        server.addRequests(this);
    }

    /**
     * Finds what answers a request.
     *
     * @return what answers it, or empty if nothing does; it throws {@link BadFormException} if the form lacks something
     * @throws NotAllowedException if a visitor of that role may not send it
     */
    Optional<Function<Form, CompletableFuture<PageReply>>> find(String method, String path, Role role) {
        Optional<Route> route = Optional.ofNullable(byRequest.get(method + " " + path));
        if (route.isPresent() && !role.covers(route.get().least())) {
            throw new NotAllowedException("visitors with your role may not do this");
        }
        return route.map(Route::action);
    }

    /**
     * Adds a request that changes nothing, for every visitor.
     *
     * @param name what follows {@code page/}
     * @param answer answers its query; throws {@link BadFormException} if the query lacks something
     */
    public void read(String name, Function<Form, Json> answer) {
        read(name, Role.LOOK, answer);
    }

    /**
     * Adds a request that changes nothing.
     *
     * @param name what follows {@code page/}
     * @param least who may send it
     * @param answer answers its query; throws {@link BadFormException} if the query lacks something
     */
    public void read(String name, Role least, Function<Form, Json> answer) {
        add("GET", name, least, now(answer));
    }

    /**
     * Adds a request that changes something, or shows a secret, so that only the page itself may send it.
     *
     * @param name what follows {@code page/}
     * @param least who may send it
     * @param answer answers its form; throws {@link BadFormException} if the form lacks something
     */
    public void change(String name, Role least, Function<Form, Json> answer) {
        add("POST", name, least, now(answer));
    }

    /**
     * Adds a request that is answered before what it asks for is done.
     *
     * @param name what follows {@code page/}
     * @param least who may send it
     * @param action what it asks for
     */
    public void changeAfterwards(String name, Role least, Runnable action) {
        PageReply reply = PageReply.json(Json.object()).then(action);
        add("POST", name, least, form -> CompletableFuture.completedFuture(reply));
    }

    /**
     * Adds a file to save, for every visitor.
     *
     * @param name what follows {@code page/}, and its name
     * @param contentType its media type
     * @param bytes what is in it
     */
    public void file(String name, String contentType, Supplier<byte[]> bytes) {
        download(name, () -> PageReply.of(contentType, bytes.get()).savedAs(name));
    }

    /**
     * Tells all open pages of this server of an event.
     *
     * @param event an object with a {@code type}
     */
    public void announce(Json event) {
        feed.announce(event);
    }

    private void download(String name, Supplier<PageReply> file) {
        add("GET", name, Role.LOOK, form -> CompletableFuture.completedFuture(file.get()));
    }

    private static Function<Form, CompletableFuture<PageReply>> now(Function<Form, Json> answer) {
        return form -> CompletableFuture.completedFuture(PageReply.json(answer.apply(form)));
    }

    private void add(String method, String name, Role least, Function<Form, CompletableFuture<PageReply>> action) {
        byRequest.put(method + " /page/" + name, new Route(least, action));
    }
}
