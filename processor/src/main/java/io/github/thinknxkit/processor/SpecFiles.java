package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.locate.SpecLocator;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;

/** The files that annotations name: found where the module's README says, and loaded. */
final class SpecFiles {

    private final SpecLocator locator;
    private final Consumer<Problem> problems;

    /**
     * Creates an access to files.
     *
     * @param environment knows the compiler's files and options
     * @param findings takes what keeps a file from being found
     * @param problems takes what is wrong in a file
     */
    SpecFiles(ProcessingEnvironment environment, Findings findings, Consumer<Problem> problems) {
        Optional<String> specPath = Optional.ofNullable(environment.getOptions().get(SpecLocator.SPEC_PATH));
        this.locator = new SpecLocator(environment.getFiler(), specPath, findings);
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
        return locator.locate(name, packageName);
    }

    /** Reports what a loader found wrong. */
    void report(List<Problem> found) {
        found.forEach(problems);
    }
}
