package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a device cannot do does not compile, and the compiler names a type that tells what it can. */
class PlantRefusalsTest {

    /** A line of code, and what javac says of it: the missing thing, and the type that lacks it. */
    private static final List<String[]> REFUSED = List.of(
            new String[] {"villa.groundFloor().livingRoom().wallLamp().powerLevel();", "powerLevel()", "PowerOnlyLight"
            },
            new String[] {"villa.outside().awning().angle();", "angle()", "MovementAndPositionOnlyBlind"},
            new String[] {"villa.outside().boiler().setpoint();", "setpoint()", "LockedThermostat"},
            new String[] {"villa.outside().gate().trigger();", "trigger()", "LockedButton"},
            new String[] {"villa.outside().pump().unlock().powerLevel();", "powerLevel()", "PowerOnlyLight"},
            new String[] {"villa.evening().power();", "power()", "PlantScene"},
            new String[] {"villa.groundFloor().awning();", "awning()", "GroundFloorArea"},
            new String[] {"villa.garden();", "garden()", "VillaRosa"},
            new String[] {"HasPower any = villa.outside().pump();", "LockedPowerOnlyLight", "HasPower"},
            new String[] {"Light light = villa.groundFloor().livingRoom().wallLamp();", "PowerOnlyLight", "Light"},
            new String[] {
                "villa.all(HasPower.class).send(device -> device.powerLevel().set(1));", "powerLevel()", "HasPower"
            },
            new String[] {
                "villa.all(LockedThermostat.class).send(device -> device.setpoint().set(1));",
                "setpoint()",
                "LockedThermostat"
            },
            new String[] {"new OutsideArea(villa.home()).name();", "is not public", "OutsideArea"},
            new String[] {"PowerOnlyLightHandle handle = null;", "cannot find symbol", "PowerOnlyLightHandle"},
            new String[] {"villa.groundFloor().livingRoom().heating().setpoint().set(\"warm\");", "String", "double"});

    @TempDir
    static Path folder;

    private static List<? extends Diagnostic<? extends JavaFileObject>> errors;

    @BeforeAll
    static void compile() {
        StringBuilder code =
                new StringBuilder("package user;\nimport home.*;\nclass User { void use(VillaRosa villa) {\n");
        REFUSED.forEach(refused -> code.append("        ").append(refused[0]).append('\n'));
        errors = new Project(folder)
                        .annotated("home", "", "(\"villa.yaml\")")
                        .resource("villa.yaml", Specs.villa())
                        .source("user/User.java", code.append("}}\n").toString())
                        .compile()
                        .diagnostics()
                        .stream()
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
    }

    @Test
    void everyLineIsRefusedOnce() {
        List<Long> expected =
                Stream.iterate(4L, line -> line + 1).limit(REFUSED.size()).toList();
        assertEquals(expected, errors.stream().map(Diagnostic::getLineNumber).toList(), () -> errors.toString());
    }

    @Test
    void messageNamesTheTypeThatTellsWhatTheDeviceCan() {
        for (int i = 0; i < REFUSED.size(); i++) {
            String message = errors.get(i).getMessage(null);
            assertTrue(message.contains(REFUSED.get(i)[1]), message);
            assertTrue(message.contains(REFUSED.get(i)[2]), message);
        }
    }
}
