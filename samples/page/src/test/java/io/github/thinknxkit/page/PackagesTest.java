package io.github.thinknxkit.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The page knows nothing of the servers that it shows. */
class PackagesTest {

    private final JavaClasses page = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.thinknxkit.page");

    @Test
    void thePageCanShowAnyServer() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..thinknxkit.page..", "java..", "org.eclipse.jetty..", "org.jspecify..")
                .check(page);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.github.thinknxkit.(**)").should().beFreeOfCycles().check(page);
    }
}
