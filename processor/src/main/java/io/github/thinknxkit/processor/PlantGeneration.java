package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.plant.emit.PlantEmitter;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.processor.plant.resolve.PlantResolver;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Generates the plant that an annotated element asks for. */
final class PlantGeneration extends Generation {

    PlantGeneration(ProcessingEnvironment environment, Element element, RoundEnvironment round) {
        super(environment, AnnotationUse.plant(element), round);
    }

    @Override
    void generate(TargetPackage target) {
        SpecFiles files = files();
        String client = annotation().text(AnnotationUse.CLIENT).isEmpty()
                ? target.name()
                : annotation().text(AnnotationUse.CLIENT);
        new ClientLookup(environment(), round(), findings())
                .find(client, files)
                .flatMap(found -> model(found, files, target.name()))
                .ifPresent(model -> write(
                        new PlantEmitter(model).emit(), target, annotation().fileName()));
    }

    private Optional<PlantModel> model(ClientModel client, SpecFiles files, String packageName) {
        return new PlantFiles(files, packageName)
                .load(annotation().fileName(), client.spec())
                .flatMap(loaded -> new PlantResolver(client, findings())
                        .resolve(
                                loaded.plant(),
                                loaded.catalog(),
                                annotation().origin(packageName, loaded.plant().digest()),
                                loaded.sources()));
    }
}
