package io.github.thinknxkit;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The storeys of the runtime: a package uses only what is below it, and no packages use each other in a circle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreysTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.thinknxkit");

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.github.thinknxkit.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void eachStoreyStandsOnThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.github.thinknxkit..")
                .layer("ground")
                .definedBy(
                        "..thinknxkit.annotation",
                        "..value",
                        "..error",
                        "..thinknxkit.call",
                        "..internal.text",
                        "..internal.thread")
                .layer("carriage")
                .definedBy("..internal.http")
                .layer("connection")
                .definedBy("..thinknxkit.connection", "..caller")
                .layer("engine")
                .definedBy(
                        "..internal.auth..",
                        "..internal.answer",
                        "..internal.route",
                        "..internal.call",
                        "..internal.poll")
                .layer("generated")
                .definedBy("..generated")
                .layer("top")
                .definedBy("..knx", "..plant")
                .whereLayer("ground")
                .mayNotAccessAnyLayer()
                .whereLayer("carriage")
                .mayOnlyAccessLayers("ground")
                .whereLayer("connection")
                .mayOnlyAccessLayers("ground", "carriage")
                .whereLayer("engine")
                .mayOnlyAccessLayers("ground", "carriage", "connection")
                .whereLayer("generated")
                .mayOnlyAccessLayers("ground", "carriage", "connection", "engine")
                .layer("watch")
                .definedBy("..watch")
                .whereLayer("top")
                .mayOnlyAccessLayers("ground", "carriage")
                .whereLayer("watch")
                .mayOnlyAccessLayers("ground", "connection", "engine", "generated", "top")
                .layer("hook")
                .definedBy("..hook")
                .whereLayer("hook")
                .mayOnlyAccessLayers("ground", "connection", "generated", "watch")
                .ensureAllClassesAreContainedInArchitecture()
                .check(classes);
    }
}
