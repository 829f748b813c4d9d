package io.github.thinknxkit.processor;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the processor are stages: no two use each other in a circle. */
class StoreysTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(StoreysTest.class.getPackageName());

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.github.thinknxkit.processor.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
