package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.locate.SpecLocator;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;

/** The files that annotations name: found where the module's README says, and loaded. */
final class SpecFiles {

    private final ProcessingEnvironment environment;
    private final Findings findings;
    private final Consumer<Problem> problems;

    /**
     * Creates an access to files.
     *
     * @param environment knows the compiler's files and options
     * @param findings takes what keeps a file from being found
     * @param problems takes what is wrong in a file
     */
    SpecFiles(ProcessingEnvironment environment, Findings findings, Consumer<Problem> problems) {
        this.environment = environment;
        this.findings = findings;
        this.problems = problems;
    }

    /** Loads a spec; an empty name stands for the bundled one. */
    Optional<ApiSpec> spec(String name, String packageName) {
        Optional<SpecSource> source = name.isEmpty() ? Optional.of(SpecSource.bundled()) : find(name, packageName);
        return source.flatMap(found -> {
            SpecResult result = new SpecLoader().load(found);
            report(result.problems());
            return result.spec();
        });
    }

    /** Finds a file. */
    Optional<SpecSource> find(String name, String packageName) {
        return locator(findings).locate(name, packageName);
    }

    /** Finds a file that another file names; what keeps it from being found is told at that place. */
    Optional<SpecSource> find(String name, String packageName, Position place) {
        Findings own = new Findings();
        Optional<SpecSource> found = locator(own).locate(name, packageName);
        own.all().forEach(finding -> findings.add(finding.code(), place, finding.message()));
        return found;
    }

    private SpecLocator locator(Findings takes) {
        return new SpecLocator(environment.getFiler(), environment.getOptions(), takes);
    }

    /** Reports what a loader found wrong. */
    void report(List<Problem> found) {
        found.forEach(problems);
    }
}
