package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        Map<String, List<PageCommand>> commands = new CommandCatalog().all();
        Set<String> offered = new TreeSet<>();
        for (PlantDevice device : simulator.plant().devices()) {
            for (PageCommand command : commands.get(device.kind().name())) {
                if (device.controllers()
                        .contains(Controller.valueOf(command.controller().orElseThrow()))) {
                    offered.add(command.operation());
                    takes(command, "guid=" + device.guid());
                }
            }
        }
        for (PageCommand command : commands.get("SYSTEM")) {
            offered.add(command.operation());
            takes(command, "");
        }
        assertEquals(new TreeSet<>(DOCUMENTED), offered);
    }

    private static void takes(PageCommand command, String device) throws Exception {
        for (String query : command.sampleQueries(device)) {
            send(command.operation(), query);
        }
    }

    private static void send(String operation, String query) throws Exception {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String answer = page.change("/page/test", "operation=" + operation + "&way=BASIC&query=" + encoded)
                .body();
        assertTrue(answer.startsWith("{\"status\":200,"), operation + "?" + query + " gave " + answer);
    }
}
