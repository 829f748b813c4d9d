package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.SourceWriter;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.plant.emit.PlantEmitter;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.processor.plant.resolve.PlantResolver;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Generates the plant for one annotated element: locate, load, resolve, check, emit. */
final class PlantGeneration {

    private final ProcessingEnvironment environment;
    private final AnnotationUse annotation;
    private final Map<String, String> packages;
    private final RoundEnvironment round;
    private final Findings findings = new Findings();

    /**
     * Creates a generation.
     *
     * @param packages the packages that are done, each with the element that asked for it
     * @param round knows the classes and the other annotations that are compiled now
     */
    PlantGeneration(
            ProcessingEnvironment environment, Element element, Map<String, String> packages, RoundEnvironment round) {
        this.environment = environment;
        this.annotation = AnnotationUse.plant(element);
        this.packages = packages;
        this.round = round;
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
        target.check(annotation.element(), "a plant", packages, findings);
        if (!findings.isEmpty()) {
            return;
        }
        SpecFiles files = new SpecFiles(
                environment, findings, problem -> annotation.error(environment.getMessager(), problem.toString()));
        String client = annotation.text("client").isEmpty() ? target.name() : annotation.text("client");
        Optional<PlantModel> model = new ClientLookup(environment, round, findings)
                .find(client, files)
                .flatMap(found -> model(found, files, target.name()));
        if (model.isPresent()) {
            emit(model.get(), target);
        }
    }

    private Optional<PlantModel> model(ClientModel client, SpecFiles files, String packageName) {
        return new PlantFiles(files, packageName)
                .load(annotation.fileName(), client.spec())
                .flatMap(loaded -> new PlantResolver(client, findings)
                        .resolve(
                                loaded.plant(),
                                loaded.catalog(),
                                new Origin(
                                        packageName,
                                        annotation.fileName(),
                                        loaded.plant().digest()),
                                loaded.sources()));
    }

    private void emit(PlantModel model, TargetPackage target) {
        List<TypeSpec> types = new PlantEmitter(model).emit();
        target.checkFree(types, round.getRootElements(), annotation.fileName(), findings);
        if (findings.isEmpty()) {
            new SourceWriter(environment.getFiler(), annotation.element(), target.name()).writeAll(types, findings);
        }
    }
}
