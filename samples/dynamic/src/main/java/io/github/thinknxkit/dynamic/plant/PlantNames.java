package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.model.Effect;

/** Finds the devices of a plant by their names, and refuses what a device cannot do, or what it is protected from. */
public final class PlantNames implements DeviceNames {

    private final Plant plant;
    private final boolean unlocked;
    private final String toUnlock;

    /**
     * Creates a finder.
     *
     * @param plant the plant
     * @param lock whether protected devices may be commanded
     * @param toUnlock what to do to command one, as the rest of a sentence
     */
    public PlantNames(Plant plant, Lock lock, String toUnlock) {
        this.toUnlock = toUnlock;
        this.plant = plant;
        unlocked = lock == Lock.OPEN;
    }

    /** Whether devices that the plant file protects may be commanded. */
    public enum Lock {
        /** They may. */
        OPEN,
        /** They may not. */
        CLOSED
    }

    @Override
    public Target find(ApiAction action, String word) {
        DeviceInfo device = plant.find(word);
        checkKind(action, device);
        checkController(action, device);
        checkProtection(action, device);
        return Target.device(device);
    }

    @Override
    public boolean isPath(String words) {
        return plant.knows(words);
    }

    private static void checkKind(ApiAction action, DeviceInfo device) {
        if (!device.kind().equals(action.subject().name())) {
            throw new UsageException(named(device) + " is a " + device.kind() + ", and \"" + action + "\" is for a "
                    + action.subject().name());
        }
    }

    private static void checkController(ApiAction action, DeviceInfo device) {
        if (!device.controllers().contains(action.controllerName())) {
            throw new UsageException(named(device) + " has no " + action.controllerName() + "; its plant file gives it "
                    + String.join(", ", device.controllers()));
        }
    }

    private void checkProtection(ApiAction action, DeviceInfo device) {
        boolean command = action.operation().effect() != Effect.READ;
        if (command && device.type().protection() == Protection.LOCKED && !unlocked) {
            throw new UsageException(named(device) + " is protected by its plant file; if you mean it, " + toUnlock);
        }
    }

    private static String named(DeviceInfo device) {
        return ShownText.quoted(device.path());
    }
}
