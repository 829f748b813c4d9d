package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parses the sections {@code devices} and {@code services}. */
final class OwnersParser {

    private static final Keys DEVICE_KEYS = Keys.of("title", "description", "controllers");
    private static final Keys SERVICE_KEYS = Keys.of("title", "description", "controller", "actions");

    private final Problems problems;
    private final Mentions mentions;
    private final SectionReader sections;
    private final Declarations<ControllerDraft> controllers;
    private final Declarations<Operation> operations;

    OwnersParser(
            Problems problems,
            Mentions mentions,
            Declarations<ControllerDraft> controllers,
            Declarations<Operation> operations) {
        this.problems = problems;
        this.mentions = mentions;
        this.sections = new SectionReader(problems, mentions);
        this.controllers = controllers;
        this.operations = operations;
    }

    List<OwnerDraft> devices(Optional<YamlNode> section) {
        return new NamedEntries(DEVICE_KEYS, problems)
                .of(entries(section)).stream()
                        .flatMap(entry -> owner(entry, this::device).stream())
                        .toList();
    }

    Declarations<OwnerDraft> services(Optional<YamlNode> section) {
        Declarations<OwnerDraft> services = new Declarations<>("service", ProblemCode.UNKNOWN_SERVICE);
        List<YamlEntry> entries = entries(section);
        if (section.isPresent() && entries.isEmpty()) {
            services.unreadable();
        }
        new NamedEntries(SERVICE_KEYS, problems)
                .of(entries)
                .forEach(entry -> services.add(entry.key(), owner(entry, this::service)));
        return services;
    }

    /** The entries of a section, which may be missing; if it cannot be read, nobody knows what it uses. */
    private List<YamlEntry> entries(Optional<YamlNode> section) {
        List<YamlEntry> entries =
                section.map(new NodeKinds(problems)::filledEntries).orElse(List.of());
        if (section.isPresent() && entries.isEmpty()) {
            mentions.everything();
        }
        return entries;
    }

    /** Keeps an owner that has a problem: its bindings are looked at all the same. */
    private Optional<OwnerDraft> owner(YamlEntry entry, Function<YamlEntry, Optional<OwnerDraft>> parser) {
        List<OwnerDraft> kept = new ArrayList<>();
        sections.whole(entry, e -> {
            Optional<OwnerDraft> owner = parser.apply(e);
            owner.ifPresent(kept::add);
            return owner;
        });
        return kept.stream().findFirst();
    }

    private Optional<OwnerDraft> device(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), DEVICE_KEYS, problems).map(in -> {
            List<YamlEntry> entries = in.entries("controllers");
            if (entries.isEmpty()) {
                mentions.everything();
            }
            List<BindingDraft> bindings = entries.stream()
                    .map(binding -> binding(BindingDraft.Owner.DEVICE, binding.key(), Optional.of(binding.value())))
                    .toList();
            return new OwnerDraft(name, in.line("title"), in.text("description"), bindings);
        });
    }

    private Optional<OwnerDraft> service(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), SERVICE_KEYS, problems).map(in -> {
            List<BindingDraft> bindings = in.scalar("controller").stream()
                    .map(reference -> binding(BindingDraft.Owner.SERVICE, reference, in.node("actions")))
                    .toList();
            return new OwnerDraft(name, in.line("title"), in.text("description"), bindings);
        });
    }

    private BindingDraft binding(BindingDraft.Owner owner, YamlScalar reference, Optional<YamlNode> actions) {
        Optional<ControllerDraft> controller = controllers.find(reference, problems);
        NodeKinds kinds = new NodeKinds(problems);
        List<YamlEntry> entries = actions.map(kinds::filledEntries).orElse(List.of());
        if (entries.isEmpty()) {
            mentions.everything();
        }
        List<BindingDraft.BoundDraft> bound = entries.stream()
                .flatMap(entry -> kinds.scalar(entry.value()).map(scalar -> bound(entry.key(), scalar)).stream())
                .toList();
        boolean whole =
                actions.filter(YamlNode::isWhole).isPresent() && !entries.isEmpty() && bound.size() == entries.size();
        return new BindingDraft(owner, reference, controller, bound, whole);
    }

    private BindingDraft.BoundDraft bound(YamlScalar action, YamlScalar reference) {
        return new BindingDraft.BoundDraft(action, reference, operations.find(reference, problems));
    }
}
