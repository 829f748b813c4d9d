package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts operations by the kind of device or the service that they belong to, of which generators make a class each. */
final class Tags {

    /** An action of a kind of device or a service: whose it is, in which words, and the operation that carries it out. */
    private record Use(Name owner, String words, String operation) {}

    private final ApiSpec spec;
    private final List<Use> uses = new ArrayList<>();

    Tags(ApiSpec spec) {
        this.spec = spec;
        for (DeviceKind kind : spec.devices()) {
            kind.controllers()
                    .forEach(binding -> add(
                            kind.name(),
                            kind.name().text() + " "
                                    + binding.controller().name().text(),
                            binding));
        }
        for (Service service : spec.services()) {
            add(service.name(), service.name().text(), service.binding());
        }
    }

    private void add(Name owner, String words, Binding binding) {
        binding.actions()
                .forEach(bound -> uses.add(new Use(
                        owner,
                        words + " " + bound.action().name().text(),
                        bound.operation().name().text())));
    }

    /** Returns the tags of a path. */
    List<String> of(PathGroup group) {
        return uses(group).stream().map(use -> use.owner().text()).distinct().toList();
    }

    /** Returns the actions that a path carries out, in the words of the command line: {@code light power set}. */
    List<String> actions(PathGroup group) {
        return uses(group).stream().map(Use::words).distinct().toList();
    }

    private List<Use> uses(PathGroup group) {
        List<String> names = group.operations().stream()
                .map(operation -> operation.name().text())
                .toList();
        return uses.stream().filter(use -> names.contains(use.operation())).toList();
    }

    /** Returns what the tags mean. */
    List<JsonObject> all() {
        List<JsonObject> tags = new ArrayList<>();
        notes().ifPresent(tags::add);
        for (DeviceKind kind : spec.devices()) {
            String controllers = kind.controllers().stream()
                    .map(binding -> "\n- " + Markdown.text(binding.controller().title()) + ": "
                            + Markdown.sentence(binding.controller().description()))
                    .reduce("", String::concat);
            tags.add(tag(kind.name(), kind.title(), Markdown.sentence(kind.description()) + "\n" + controllers));
        }
        for (Service service : spec.services()) {
            tags.add(tag(service.name(), service.title(), Markdown.sentence(service.description())));
        }
        return tags;
    }

    /**
     * What the document leaves open for the API as a whole is a tag without operations, which pages show as a chapter. The
     * description of the API would be copied into every generated file. Its name is no name in a spec.
     */
    private Optional<JsonObject> notes() {
        return Notes.text(spec.notes())
                .map(text -> new JsonObject()
                        .with("name", "Notes")
                        .with("x-traitTag", true)
                        .with("description", text));
    }

    private static JsonObject tag(Name name, String title, String description) {
        return new JsonObject()
                .with("name", name.text())
                .withAny("x-displayName", title.strip())
                .withAny("description", description.strip());
    }
}
