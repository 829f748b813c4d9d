package io.github.thinknxkit.processor.model;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;

/**
 * A whole client.
 *
 * @param origin where it comes from and where it goes
 * @param spec the spec, for documentation and server-wide facts
 * @param holders the types that stand for the API as a whole
 * @param operations the operations, each at its index
 * @param enums the enums
 * @param answers the answers that some action has
 * @param controllers the controllers that some device kind or service has
 * @param devices the device kinds
 * @param services the services
 */
public record ClientModel(
        Origin origin,
        ApiSpec spec,
        Holders holders,
        List<OperationModel> operations,
        List<EnumModel> enums,
        List<AnswerModel> answers,
        List<ControllerModel> controllers,
        List<DeviceModel> devices,
        List<ServiceModel> services) {

    /** Copies the lists. */
    public ClientModel {
        operations = List.copyOf(operations);
        enums = List.copyOf(enums);
        answers = List.copyOf(answers);
        controllers = List.copyOf(controllers);
        devices = List.copyOf(devices);
        services = List.copyOf(services);
    }

    /**
     * Returns the model of an operation.
     *
     * @param operation an operation of the spec
     * @return its model
     */
    public OperationModel operation(Operation operation) {
        return operations.get(spec.operations().indexOf(operation));
    }
}
