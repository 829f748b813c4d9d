package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.page.command.CommandCatalog;
import io.github.thinknxkit.simulator.page.command.Control;
import io.github.thinknxkit.simulator.page.command.PageCommand;
import io.github.thinknxkit.simulator.page.command.PageCommand.Effect;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands that the page offers, against the server that must take them. */
@Timeout(120)
class CommandsOfferedTest {

    /** The document's section "API URLs", without the aliases of the fan. */
    private static final Set<String> DOCUMENTED = Set.of(
            "power",
            "powerstatus",
            "powerlevel",
            "powerlevelstatus",
            "updown",
            "stop",
            "heightlevel",
            "heightlevelstatus",
            "blindstep",
            "blindangle",
            "blindanglestatus",
            "setvalue",
            "getvalue",
            "actualtemp",
            "setpoint",
            "setpointstatus",
            "tempmode",
            "tempmodestatus",
            "chronoen",
            "chronoenstatus",
            "hvacpower",
            "hvacpowerstatus",
            "hvacsetpoint",
            "hvacsetpointstatus",
            "hvacmode",
            "hvacmodestatus",
            "hvacfanset",
            "hvacfanstatus",
            "scenelaunch",
            "trigger",
            "system/sendKNXbit",
            "system/sendKNX4bits",
            "system/sendKNXbyte",
            "system/sendKNXbyteun",
            "system/sendKNXfloat2bytes",
            "system/sendKNXfloat4bytes",
            "system/serverStatus");

    private static Simulator simulator;
    private static PageClient page;

    private final CommandCatalog catalog = new CommandCatalog();

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .reactionTime(Duration.ZERO)
                .webPort(0)
                .start();
        page = new PageClient(simulator.webAddress());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void everyOperationOfTheDocumentIsOfferedAndTaken() throws Exception {
        Set<String> offered = new TreeSet<>();
        for (PlantDevice device : simulator.plant().devices()) {
            for (PageCommand command : catalog.of(device.kind())) {
                if (command.controller()
                        .filter(it -> !device.controllers().contains(it))
                        .isEmpty()) {
                    offered.add(command.operation());
                    takes(command, "guid=" + device.guid());
                }
            }
        }
        for (PageCommand command : catalog.system()) {
            offered.add(command.operation());
            takes(command, "");
        }
        assertEquals(new TreeSet<>(DOCUMENTED), offered);
    }

    private static void takes(PageCommand command, String object) throws Exception {
        List<String> queries = List.of(object);
        for (Control control : command.controls()) {
            List<String> longer = new ArrayList<>();
            for (String query : queries) {
                values(control).forEach(value -> longer.add(query + "&" + control.parameter() + "=" + value));
            }
            queries = longer;
        }
        for (String query : queries) {
            send(command.operation(), query);
            if (command.effect() == Effect.SET && queries.indexOf(query) == 0) {
                send(command.operation(), query + "&fb");
            }
        }
    }

    /** The ends of what the control can choose, or all of it where it is a few. */
    private static List<String> values(Control control) {
        if (control instanceof Control.Slider slider) {
            return List.of(Integer.toString(slider.min()), Integer.toString(slider.max()));
        }
        if (control instanceof Control.Choice choice) {
            return choice.options().stream()
                    .map(option -> Integer.toString(option.value()))
                    .toList();
        }
        if (control instanceof Control.Decimal decimal) {
            return List.of(decimal.initial().toPlainString());
        }
        if (control instanceof Control.Fixed fixed) {
            return List.of(Integer.toString(fixed.value()));
        }
        return control instanceof Control.Group ? List.of("1/0/1") : List.of("0", "1");
    }

    private static void send(String operation, String query) throws Exception {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String answer = page.change("/page/test", "operation=" + operation + "&way=BASIC&query=" + encoded)
                .body();
        assertTrue(answer.startsWith("{\"status\":200,"), operation + "?" + query + " gave " + answer);
    }
}
