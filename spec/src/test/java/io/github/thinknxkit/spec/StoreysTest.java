package io.github.thinknxkit.spec;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The order of this module's packages: each uses only those before it, so that none use each other in a circle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreysTest {

    private static final String ROOT = StoreysTest.class.getPackageName() + ".";

    /** As CONTRIBUTING.md states it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "text",
            "internal.report",
            "internal.text",
            "internal.mistake",
            "internal.yaml",
            "model",
            "knx",
            "plant",
            "ets",
            "names",
            "internal.xml",
            "internal.csv",
            "internal.ets",
            "internal.parse",
            "internal.resolve",
            "load",
            "internal.code");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(StoreysTest.class.getPackageName());

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void eachPackageUsesThoseBeforeIt() {
        for (JavaClass user : classes) {
            int storey = storey(user);
            user.getDirectDependenciesFromSelf().stream()
                    .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                    .forEach(use -> assertTrue(storey(use.getTargetClass()) <= storey, use::getDescription));
        }
    }

    private static int storey(JavaClass type) {
        int storey = ORDER.indexOf(type.getPackageName().substring(ROOT.length()));
        assertTrue(storey >= 0, () -> type.getName() + " is in a package that has no place in the order");
        return storey;
    }
}
