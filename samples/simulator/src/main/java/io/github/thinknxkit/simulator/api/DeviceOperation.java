package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** An operation on the device that the parameter {@code guid} names. */
final class DeviceOperation implements Operation {

    private final String namespace;
    private final DeviceKind kind;
    private final ArgumentParser parser;
    private final DeviceAction action;

    DeviceOperation(String namespace, DeviceKind kind, List<Parameter> parameters, DeviceAction action) {
        List<Parameter> all = new ArrayList<>(List.of(Parameter.GUID));
        all.addAll(parameters);
        this.namespace = namespace;
        this.kind = kind;
        this.parser = new ArgumentParser(all);
        this.action = action;
    }

    @Override
    public CompletableFuture<Answer> execute(ThinknxServer server, List<FormField> fields) {
        Arguments arguments = parser.parse(fields);
        Device device = server.find(arguments.guid()).orElseThrow(() -> new RefusedException(Refusal.DEVICE_NOT_FOUND));
        if (device.description().kind() != kind) {
            throw new RefusedException(Refusal.IMPOSSIBLE);
        }
        return action.apply(device, arguments).thenApply(status -> answer(device, status));
    }

    /** The document's order of fields: namespace, guid, status, comm_obj. */
    private Answer answer(Device device, Optional<BigDecimal> status) {
        Answer answer = Answer.of(namespace).with("guid", device.description().guid());
        return status.map(value -> answer.with("status", value))
                .orElse(answer)
                .with("comm_obj", device.communicationObject());
    }
}
