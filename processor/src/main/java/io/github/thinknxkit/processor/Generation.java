package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.SourceWriter;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** What is generated for one annotated element: all findings are reported, and nothing is written if there are any. */
abstract class Generation {

    private final ProcessingEnvironment environment;
    private final AnnotationUse annotation;
    private final RoundEnvironment round;
    private final Findings findings = new Findings();
    private final Reports reports;
    private UnaryOperator<List<TypeSpec>> written = types -> types;

    /**
     * Creates a generation.
     *
     * @param environment knows the compiler's files and options
     * @param annotation what asks for it
     * @param round knows the classes and the annotations that are compiled now
     */
    Generation(ProcessingEnvironment environment, AnnotationUse annotation, RoundEnvironment round) {
        this.environment = environment;
        this.annotation = annotation;
        this.round = round;
        this.reports = new Reports(environment);
    }

    /**
     * Runs all stages.
     *
     * @param product what is generated, in words
     * @param packages the packages that are done, each with the element that asked for it
     * @param form what is written of the types
     */
    final void run(String product, Map<String, String> packages, UnaryOperator<List<TypeSpec>> form) {
        this.written = form;
        try {
            TargetPackage target = TargetPackage.of(environment.getElementUtils(), annotation.element());
            target.check(annotation.element(), product, packages, findings);
            if (findings.isEmpty() && !annotation.isUnresolved()) {
                generate(target);
            }
        } catch (RuntimeException e) {
            crash(e);
        }
        for (Finding finding : findings.all()) {
            annotation.error(reports, member(finding.code()), finding.toString());
        }
    }

    /** A crash behind a finding may follow from it; if not, it comes back once that is fixed. */
    private void crash(RuntimeException failure) {
        if (findings.isEmpty()) {
            findings.add(ProcessorCode.CRASH, Crash.describe(failure));
        }
    }

    /** Returns the member of the annotation that a finding is about. */
    private String member(ProcessorCode code) {
        boolean client = code == ProcessorCode.PLANT_CLIENT || code == ProcessorCode.PLANT_CLIENT_STALE;
        return client ? AnnotationUse.CLIENT : annotation.file();
    }

    /** Locates, loads, resolves, checks and emits. */
    abstract void generate(TargetPackage target);

    /** Writes types, unless one of them would take the place of a class of the user's. */
    final void write(List<TypeSpec> types, TargetPackage target, String source) {
        target.checkFree(types, round.getRootElements(), source, findings);
        if (findings.isEmpty()) {
            new SourceWriter(environment.getFiler(), annotation.element(), target.name())
                    .writeAll(written.apply(types), findings);
        }
    }

    /** Returns an access to files whose problems are errors at the annotation. */
    final SpecFiles files() {
        return new SpecFiles(environment, findings, problem -> annotation.error(reports, problem.toString()));
    }

    final ProcessingEnvironment environment() {
        return environment;
    }

    final AnnotationUse annotation() {
        return annotation;
    }

    final RoundEnvironment round() {
        return round;
    }

    final Findings findings() {
        return findings;
    }
}
