package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.Json;
import java.util.List;
import java.util.UUID;

/** What the page knows of the server, and of who visits it. */
final class ServerView {

    /** Another one after each start: a page that finds another must forget what it knows. */
    private final String instance = UUID.randomUUID().toString();

    private final ShownServer server;

    ServerView(ShownServer server) {
        this.server = server;
    }

    Json describe(Form form) {
        Origins origins = server.origins().seenFrom(form.host());
        Visitor visitor = form.visitor();
        Json described = Json.object()
                .with("instance", instance)
                .with("plant", server.plant())
                .with("plantFile", server.plantFile().isPresent())
                .with("capabilities", server.ownParts().capabilities())
                .with("views", views(visitor.role()))
                .with("visitor", visitor.name())
                .with("role", visitor.role())
                .with("mark", visitor.mark())
                .with("localOrigin", origins.local())
                .with("cloudOrigin", origins.cloud())
                .with("everywhere", origins.everywhere());
        server.facts().forEach(described::with);
        return described;
    }

    private List<Json> views(Role role) {
        return server.ownParts().views().stream()
                .filter(view -> role.covers(view.least()))
                .map(view -> Json.object().with("name", view.name()).with("icon", view.icon()))
                .toList();
    }
}
