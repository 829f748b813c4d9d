package io.github.thinknxkit.simulator.fault;

import io.github.thinknxkit.page.web.FormField;
import java.util.Optional;

/**
 * Which calls a fault may hit: those that fit all that is said here.
 *
 * @param plant the name of the plant whose server must be called
 * @param operation the operation as clients call it, such as {@code power}; in any case
 * @param guid the device that must be meant
 */
public record FaultScope(Optional<String> plant, Optional<String> operation, Optional<String> guid) {

    /** All calls. */
    public static final FaultScope EVERYTHING = new FaultScope(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Returns the scope of one server.
     *
     * @param plant the name of its plant
     * @return the scope
     */
    public static FaultScope ofServer(String plant) {
        return new FaultScope(Optional.of(plant), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the scope of one operation.
     *
     * @param operation the operation as clients call it, such as {@code power} or {@code system/sendKNXbit}
     * @return the scope
     */
    public static FaultScope ofOperation(String operation) {
        return new FaultScope(Optional.empty(), Optional.of(operation), Optional.empty());
    }

    /**
     * Returns the scope of one device.
     *
     * @param guid its identifier
     * @return the scope
     */
    public static FaultScope ofDevice(String guid) {
        return new FaultScope(Optional.empty(), Optional.empty(), Optional.of(guid));
    }

    boolean covers(HitCall call) {
        return plant.filter(it -> !it.equals(call.plant())).isEmpty()
                && operation
                        .filter(it -> !it.equalsIgnoreCase(call.operation()))
                        .isEmpty()
                && guid.filter(it -> !call.has(new FormField("guid", Optional.of(it))))
                        .isEmpty();
    }
}
