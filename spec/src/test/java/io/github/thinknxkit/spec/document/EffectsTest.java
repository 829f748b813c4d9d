package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The effects, on which it depends what is sent again. The document does not have them: they are decisions. */
class EffectsTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();

    @Test
    void whatAsksOnlyReads() {
        assertEquals(
                List.of(
                        "powerstatus",
                        "powerlevelstatus",
                        "heightlevelstatus",
                        "blindanglestatus",
                        "getvalue",
                        "actualtemp",
                        "setpointstatus",
                        "tempmodestatus",
                        "chronoenstatus",
                        "hvacpowerstatus",
                        "hvacsetpointstatus",
                        "hvacmodestatus",
                        "hvacfanstatus",
                        "system/serverStatus"),
                operations(Effect.READ));
    }

    @Test
    void whatSetsAStateIsAbsolute() {
        assertEquals(
                List.of(
                        "power",
                        "powerlevel",
                        "updown",
                        "stop",
                        "heightlevel",
                        "blindangle",
                        "setvalue",
                        "setpoint",
                        "tempmode",
                        "chronoen",
                        "hvacpower",
                        "hvacsetpoint",
                        "hvacmode",
                        "hvacfanset"),
                operations(Effect.ABSOLUTE));
    }

    @Test
    void whatDoesMoreWhenRepeatedIsRelative() {
        assertEquals(List.of("blindstep", "scenelaunch", "trigger"), operations(Effect.RELATIVE));
    }

    @Test
    void telegramsGoToTheBus() {
        assertEquals(
                List.of(
                        "system/sendKNXbit",
                        "system/sendKNX4bits",
                        "system/sendKNXbyte",
                        "system/sendKNXbyteun",
                        "system/sendKNXfloat2bytes",
                        "system/sendKNXfloat4bytes"),
                operations(Effect.BUS));
    }

    private static List<String> operations(Effect effect) {
        return SPEC.operations().stream()
                .filter(operation -> operation.effect() == effect)
                .map(operation -> operation.name().text())
                .toList();
    }
}
