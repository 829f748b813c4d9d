package io.github.thinknxkit.simulator;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of the packages: each uses only those below it. */
@Tag("once")
class PackagesTest {

    private final JavaClasses simulator = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.thinknxkit.simulator");

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.github.thinknxkit.(**)").should().beFreeOfCycles().check(simulator);
    }

    @Test
    void eachPackageUsesOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.github.thinknxkit.simulator..")
                .layer("ground")
                .definedBy("..simulator.time", "..simulator.knx", "..simulator.tls")
                .layer("plant")
                .definedBy("..simulator.plant", "..simulator.device", "..simulator.server")
                .layer("calls")
                .definedBy("..simulator.api", "..simulator.auth", "..simulator.journal", "..simulator.fault")
                .layer("events")
                .definedBy("..simulator.event")
                .layer("ports")
                .definedBy("..simulator.http")
                .layer("shown")
                .definedBy("..simulator.shown")
                .layer("top")
                .definedBy("..thinknxkit.simulator", "..simulator.junit")
                .whereLayer("ground")
                .mayNotAccessAnyLayer()
                .whereLayer("plant")
                .mayOnlyAccessLayers("ground")
                .whereLayer("calls")
                .mayOnlyAccessLayers("ground", "plant")
                .whereLayer("events")
                .mayOnlyAccessLayers("ground", "plant", "calls")
                .whereLayer("ports")
                .mayOnlyAccessLayers("ground", "plant", "calls")
                .whereLayer("shown")
                .mayOnlyAccessLayers("ground", "plant", "calls", "events")
                .ensureAllClassesAreContainedInArchitecture()
                .check(simulator);
    }
}
