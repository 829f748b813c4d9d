package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.Service;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Resolves device kinds and services, which are what the entry type has. */
final class DeviceResolver {

    private final Resolved resolved;
    private final Map<String, ControllerModel> controllers;
    private final ClassName client;
    private final NameScope methods;
    private final Findings findings;

    DeviceResolver(Resolved resolved, Map<String, ControllerModel> controllers, ClassName client, Findings findings) {
        this.resolved = resolved;
        this.controllers = controllers;
        this.client = client;
        this.methods = new NameScope("the device kinds and services", NameStyle.ENTRY_METHOD, findings);
        this.findings = findings;
    }

    /** Returns the device kind, or nothing if a finding was made. */
    Optional<DeviceModel> resolve(DeviceKind device) {
        String factory = methods.declare(device.name(), NameRole.DEVICE);
        ClassName type = resolved.device(device);
        List<BoundController> abilities =
                device.controllers().stream().map(this::bound).toList();
        List<ArgumentModel> ids = abilities.stream()
                .flatMap(bound -> bound.controller().ability().stream())
                .map(Ability::device)
                .map(DeviceResolver::undocumented)
                .distinct()
                .toList();
        if (ids.size() != 1) {
            findings.add(
                    ProcessorCode.SHAPE,
                    device.name().position(),
                    "the controllers of '" + device.name() + "' do not agree on what names the device; expected one"
                            + " device parameter of one type in all of their operations.");
            return Optional.empty();
        }
        ClassName handle = client.nestedClass(type.simpleName() + "Handle");
        return Optional.of(new DeviceModel(device, type, handle, factory, id(device, abilities), abilities));
    }

    ServiceModel resolve(Service service) {
        String accessor = methods.declare(service.name(), NameRole.SERVICE);
        return new ServiceModel(service, accessor, bound(service.binding()));
    }

    /** Returns what identifies a device, in the words of the device kind's own first operation. */
    private static ArgumentModel id(DeviceKind device, List<BoundController> abilities) {
        ArgumentModel shared =
                abilities.get(0).controller().ability().orElseThrow().device();
        String description = device.controllers().get(0).actions().get(0).operation().deviceParameter().stream()
                .map(Parameter::description)
                .findFirst()
                .orElse(shared.description());
        return new ArgumentModel(shared.name(), shared.type(), shared.java(), shared.stored(), true, "", description);
    }

    /** Operations may word the same parameter differently. */
    private static ArgumentModel undocumented(ArgumentModel id) {
        return new ArgumentModel(id.name(), id.type(), id.java(), id.stored(), true, "", "");
    }

    private BoundController bound(Binding binding) {
        ControllerModel controller = Objects.requireNonNull(
                controllers.get(binding.controller().name().text()), "controller");
        return new BoundController(
                controller,
                binding.actions().stream()
                        .map(BoundAction::operation)
                        .map(resolved::operation)
                        .toList());
    }
}
