package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.Form;
import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Changes states by hand, as when somebody uses the switch on the wall or opens a window. */
final class StateActions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final ThinknxServer server;
    private final CommandCatalog catalog;

    StateActions(ThinknxServer server, CommandCatalog catalog) {
        this.server = server;
        this.catalog = catalog;
    }

    Json put(Form form) {
        String guid = form.text("guid");
        Device device = server.find(guid).orElseThrow(() -> new BadFormException("no device has that GUID"));
        Controller controller = form.constant("controller", Controller.class);
        // A scene is what it plays: it cannot be running without a step.
        if (controller == Controller.LAUNCH || device.point(controller).isEmpty()) {
            throw new BadFormException("this device has no state of that name to set");
        }
        BigDecimal value = number(form.text("value"));
        boolean possible = catalog.state(device.description().kind().name(), controller.name())
                        .allows(value)
                && device.description().grid().covers(value);
        if (!possible) {
            throw new BadFormException("the device cannot have the value " + value.toPlainString());
        }
        device.put(controller, value.doubleValue());
        return Json.object();
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadFormException("the value must be a number, such as 21.5");
        }
        return new BigDecimal(text);
    }
}
