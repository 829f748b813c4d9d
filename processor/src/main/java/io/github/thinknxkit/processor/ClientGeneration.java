package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.ClientEmitter;
import io.github.thinknxkit.processor.emit.SourceWriter;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.processor.resolve.ModelResolver;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Generates the client for one annotated element: locate, load, resolve, check, emit. */
final class ClientGeneration {

    private final ProcessingEnvironment environment;
    private final AnnotationUse annotation;
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
            AnnotationUse annotation,
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
        target.check(annotation.element(), "a client", packages, findings);
        if (!findings.isEmpty()) {
            return;
        }
        Messager messager = environment.getMessager();
        SpecFiles files =
                new SpecFiles(environment, findings, problem -> annotation.error(messager, problem.toString()));
        Optional<ApiSpec> spec = files.spec(annotation.fileName(), target.name());
        if (spec.isEmpty()) {
            return;
        }
        Origin origin =
                new Origin(target.name(), annotation.fileName(), spec.get().digest());
        Optional<ClientModel> model = new ModelResolver(findings).resolve(spec.get(), origin);
        if (model.isEmpty()) {
            return;
        }
        List<TypeSpec> types = new ClientEmitter(model.get()).emit();
        target.checkFree(types, compiled, spec.get().name().text(), findings);
        if (findings.isEmpty()) {
            new SourceWriter(environment.getFiler(), annotation.element(), target.name()).writeAll(types, findings);
        }
    }
}
