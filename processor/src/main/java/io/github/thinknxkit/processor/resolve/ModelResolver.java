package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.Holders;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves a spec to the model of its client: all decisions, in the order in which they build on each other. */
public final class ModelResolver {

    private final Findings findings;

    /**
     * Creates a resolver.
     *
     * @param findings takes what keeps a client from being generated
     */
    public ModelResolver(Findings findings) {
        this.findings = findings;
    }

    /**
     * Resolves a spec.
     *
     * @param spec the spec
     * @param origin where it comes from and where the client goes
     * @return the model, or nothing if a finding was made
     */
    public Optional<ClientModel> resolve(ApiSpec spec, Origin origin) {
        new SizeLimits(findings).check(spec);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        ClientModel model = model(spec, origin);
        return findings.isEmpty() ? Optional.of(model) : Optional.empty();
    }

    private ClientModel model(ApiSpec spec, Origin origin) {
        TypeNames names = new TypeNames(origin.packageName(), findings);
        Holders holders = holders(spec, names);
        Bindings bindings = new Bindings(spec);
        Usage usage = new Usage(bindings);
        Map<String, EnumModel> enums = new EnumResolver(names, findings).resolve(spec, usage);
        JavaTypes types = new JavaTypes(enums);
        Resolved resolved = new Resolved(
                new OperationResolver().resolve(spec),
                new AnswerResolver(names, types, findings).resolve(spec, usage),
                deviceTypes(spec, names));
        ArgumentResolver arguments = new ArgumentResolver(types, findings);
        ActionResolver actions = new ActionResolver(resolved, names, arguments, findings);
        Map<String, ControllerModel> controllers =
                new ControllerResolver(bindings, names, arguments, actions, findings).resolve(spec);
        DeviceResolver devices = new DeviceResolver(resolved, controllers, holders.client(), findings);
        List<DeviceModel> deviceModels = spec.devices().stream()
                .flatMap(device -> devices.resolve(device).stream())
                .toList();
        List<ServiceModel> services =
                spec.services().stream().map(devices::resolve).toList();
        return new ClientModel(
                origin,
                spec,
                holders,
                List.copyOf(resolved.operations().values()),
                List.copyOf(enums.values()),
                List.copyOf(resolved.answers().values()),
                List.copyOf(controllers.values()),
                deviceModels,
                services);
    }

    private static Holders holders(ApiSpec spec, TypeNames names) {
        return new Holders(
                names.of(spec.name(), NameRole.API),
                names.of("", spec.name(), "Client", NameRole.API),
                names.of("", spec.name(), "Operations", NameRole.API),
                names.of("", spec.name(), "Answers", NameRole.API));
    }

    private static Map<String, ClassName> deviceTypes(ApiSpec spec, TypeNames names) {
        Map<String, ClassName> types = new LinkedHashMap<>();
        for (DeviceKind device : spec.devices()) {
            types.put(device.name().text(), names.of(device.name(), NameRole.DEVICE));
        }
        return types;
    }
}
