package io.github.thinknxkit.bridge;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of the packages. */
@Tag("once")
class PackagesTest {

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.github.thinknxkit.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.thinknxkit.bridge"));
    }
}
