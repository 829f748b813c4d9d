package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.ClientEmitter;
import io.github.thinknxkit.processor.emit.SourceWriter;
import io.github.thinknxkit.processor.locate.SpecLocator;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.processor.resolve.ModelResolver;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Generates the client for one annotated element: locate, load, resolve, check, emit. */
final class ClientGeneration {

    private final ProcessingEnvironment environment;
    private final ApiAnnotation annotation;
    private final Map<String, String> packages;
    private final Set<? extends Element> compiled;
    private final Findings findings = new Findings();

    /**
     * Creates a generation.
     *
     * @param packages the packages that are done, each with the element that asked for it
     * @param compiled the classes that are compiled from source
     */
    ClientGeneration(
            ProcessingEnvironment environment,
            ApiAnnotation annotation,
            Map<String, String> packages,
            Set<? extends Element> compiled) {
        this.environment = environment;
        this.annotation = annotation;
        this.packages = packages;
        this.compiled = compiled;
    }

    /** Runs all stages; nothing is written if one of them finds anything wrong. */
    void run() {
        try {
            generate();
        } catch (RuntimeException e) {
            findings.add(ProcessorCode.CRASH, Crash.describe(e));
        }
        for (Finding finding : findings.all()) {
            annotation.error(environment.getMessager(), finding.toString());
        }
    }

    private void generate() {
        TargetPackage target = TargetPackage.of(environment.getElementUtils(), annotation.element());
        target.check(annotation.element(), packages, findings);
        if (!findings.isEmpty()) {
            return;
        }
        Optional<ApiSpec> spec = source(target.name()).flatMap(this::load);
        if (spec.isEmpty()) {
            return;
        }
        Origin origin = new Origin(target.name(), annotation.spec(), spec.get().digest());
        Optional<ClientModel> model = new ModelResolver(findings).resolve(spec.get(), origin);
        if (model.isEmpty()) {
            return;
        }
        List<TypeSpec> types = new ClientEmitter(model.get()).emit();
        target.checkFree(types, compiled, spec.get().name().text(), findings);
        if (findings.isEmpty()) {
            write(types, target.name());
        }
    }

    private Optional<SpecSource> source(String packageName) {
        String name = annotation.spec();
        if (name.isEmpty()) {
            return Optional.of(SpecSource.bundled());
        }
        Optional<String> specPath = Optional.ofNullable(environment.getOptions().get(SpecLocator.SPEC_PATH));
        return new SpecLocator(environment.getFiler(), specPath, findings).locate(name, packageName);
    }

    private Optional<ApiSpec> load(SpecSource source) {
        SpecResult result = new SpecLoader().load(source);
        result.problems().forEach(problem -> annotation.error(environment.getMessager(), problem.toString()));
        return result.spec();
    }

    private void write(List<TypeSpec> types, String packageName) {
        SourceWriter writer = new SourceWriter(environment.getFiler(), annotation.element(), packageName);
        try {
            for (TypeSpec type : types) {
                writer.write(type);
            }
        } catch (IOException e) {
            findings.add(
                    ProcessorCode.NOT_WRITTEN,
                    "a generated file could not be written: " + e.getMessage() + ". Clean the build's output folders.");
        }
    }
}
