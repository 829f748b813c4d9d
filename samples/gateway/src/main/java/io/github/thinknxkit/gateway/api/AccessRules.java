package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.servers.open.OpenServer;
import java.util.Optional;

/** What a scope lets its holder do with a building. */
final class AccessRules {

    private final Scope scope;
    private final OpenServer building;

    AccessRules(Scope scope, OpenServer building) {
        this.scope = scope;
        this.building = building;
    }

    /** Takes a GUID of the plant file for its device, whose limits then hold; others are the server's affair. */
    DeviceNames names() {
        return this::target;
    }

    private Target target(ApiAction action, String guid) {
        // Of a device that is not for this caller nothing is told, such as what kind it is.
        Optional<DeviceInfo> known = building.device(guid).filter(scope::covers);
        if (known.isEmpty()) {
            return Target.device(guid);
        }
        DeviceInfo device = known.get();
        boolean fits = device.kind().equals(action.subject().name())
                && device.controllers().contains(action.controllerName());
        if (!fits) {
            throw new UsageException("by the plant file, the device is a " + device.kind() + " with "
                    + String.join(", ", device.controllers()));
        }
        return Target.device(device);
    }

    /** Returns what a call is answered that may not be made. */
    Optional<ApiReply> refusal(PlannedCall call) {
        boolean isCommand = effect(call) != Effect.READ;
        if (!scope.allows(isCommand ? Right.COMMAND : Right.READ)) {
            return Optional.of(forbidden(isCommand ? "this key may not send commands" : "this key may not read"));
        }
        return call.action().operation().deviceParameter().isPresent()
                ? deviceRefusal(call.target().guid(), isCommand)
                : serverRefusal(isCommand);
    }

    private Optional<ApiReply> deviceRefusal(String guid, boolean isCommand) {
        Optional<DeviceInfo> device = building.device(guid);
        if (!scope.isWhole() && device.filter(scope::covers).isEmpty()) {
            // As a server answers: it does not tell whether the device is unknown, or not for this caller.
            return Optional.of(ApiReply.error(404, "device not found"));
        }
        boolean isLocked =
                device.filter(it -> it.type().protection() == Protection.LOCKED).isPresent();
        return isCommand && isLocked && !scope.allows(Right.UNLOCK)
                ? Optional.of(forbidden("the plant file protects this device, and this key may not command it"))
                : Optional.empty();
    }

    /** A telegram reaches whatever listens to its group address, protected devices too. */
    private Optional<ApiReply> serverRefusal(boolean isCommand) {
        boolean allowed = !isCommand || (scope.isWhole() && scope.allows(Right.UNLOCK));
        return allowed
                ? Optional.empty()
                : Optional.of(
                        forbidden("telegrams reach all devices, so they need a key with \"unlock\" for all of them"));
    }

    /** Returns whether what was found of a call for one server holds for another: its plant file says the same of the device. */
    static boolean areSame(PlannedCall call, OpenServer one, OpenServer other) {
        String guid = call.target().guid();
        return one.device(guid).equals(other.device(guid));
    }

    static Effect effect(PlannedCall call) {
        return Effect.valueOf(call.action().operation().effect().name());
    }

    private static ApiReply forbidden(String detail) {
        return ApiReply.error(403, "authentication failed", detail);
    }
}
