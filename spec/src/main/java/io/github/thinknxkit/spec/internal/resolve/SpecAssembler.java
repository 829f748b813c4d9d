package io.github.thinknxkit.spec.internal.resolve;

import io.github.thinknxkit.spec.internal.parse.ApiSection;
import io.github.thinknxkit.spec.internal.parse.BindingDraft;
import io.github.thinknxkit.spec.internal.parse.OwnerDraft;
import io.github.thinknxkit.spec.internal.parse.SpecDraft;
import io.github.thinknxkit.spec.internal.parse.TelegramsDraft;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Probe;
import io.github.thinknxkit.spec.model.Service;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.model.Telegrams;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assembles the model of a spec without problems. */
public final class SpecAssembler {

    private final Map<String, Controller> controllers;
    private final Optional<Probe> probe;

    /**
     * Makes an assembler.
     *
     * @param controllers the resolved controllers by name
     * @param probe the resolved probe, if there is one
     */
    public SpecAssembler(Map<String, Controller> controllers, Optional<Probe> probe) {
        this.controllers = controllers;
        this.probe = probe;
    }

    /**
     * Assembles the model.
     *
     * @param draft a spec in which nothing is missing or broken
     * @param digest the digest of the file
     * @return the model
     */
    public ApiSpec assemble(SpecDraft draft, String digest) {
        ApiSection api = draft.api().orElseThrow();
        return new ApiSpec(
                api.name(),
                api.title(),
                api.description(),
                api.provenance(),
                draft.server().server(probe),
                draft.types().values(),
                draft.answers().values(),
                draft.operations().values(),
                List.copyOf(controllers.values()),
                draft.devices().stream().map(this::device).toList(),
                draft.services().stream().map(this::service).toList(),
                draft.telegrams().map(this::telegrams),
                api.notes(),
                digest);
    }

    private DeviceKind device(OwnerDraft draft) {
        List<Binding> bindings = draft.bindings().stream().map(this::binding).toList();
        return new DeviceKind(draft.name(), draft.title(), draft.description(), bindings);
    }

    private Service service(OwnerDraft draft) {
        return new Service(
                draft.name(),
                draft.title(),
                draft.description(),
                binding(draft.bindings().get(0)));
    }

    private Telegrams telegrams(TelegramsDraft draft) {
        Service service = service(draft.service().orElseThrow());
        Map<TelegramFormat, BoundAction> actions = new EnumMap<>(TelegramFormat.class);
        draft.actions()
                .forEach((format, name) -> actions.put(
                        format, service.binding().action(name.text()).orElseThrow()));
        return new Telegrams(service, actions);
    }

    private Binding binding(BindingDraft draft) {
        Controller controller = controllers.get(draft.reference().text());
        if (controller == null) {
            throw new IllegalStateException("The controller " + draft.reference() + " is not resolved");
        }
        return new Binding(
                controller,
                controller.actions().stream()
                        .map(action -> new BoundAction(action, operation(draft, action)))
                        .toList());
    }

    private static Operation operation(BindingDraft draft, Action action) {
        return draft.actions().stream()
                .filter(bound -> bound.action().text().equals(action.name().text()))
                .findFirst()
                .flatMap(BindingDraft.BoundDraft::operation)
                .orElseThrow();
    }
}
