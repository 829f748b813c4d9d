package io.github.thinknxkit.processor;

import com.google.auto.service.AutoService;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/**
 * Generates the areas, devices and group addresses of each plant that is asked for.
 *
 * <p>Like {@link ApiProcessor} it depends on one annotated source for each file that it writes. It asks the spec, and not
 * the sources that the other processor writes in the same round, what the types of the client are called.
 */
@AutoService(Processor.class)
public final class PlantProcessor extends GeneratingProcessor {

    /** Creates the processor; the compiler does. */
    public PlantProcessor() {
        super(RuntimeTypes.PLANT_ANNOTATION, "a plant");
    }

    @Override
    Stream<AnnotationUse> uses(RoundEnvironment round) {
        return AnnotationUse.plants(processingEnv.getElementUtils(), round);
    }

    @Override
    Optional<Element> hidden(RoundEnvironment round) {
        return Optional.empty();
    }

    /** By the processor of clients, if one is compiled along. */
    @Override
    boolean isSaidElsewhere(RoundEnvironment round) {
        return AnnotationUse.apis(processingEnv.getElementUtils(), round)
                .findAny()
                .isPresent();
    }

    @Override
    Generation generation(Element element, RoundEnvironment round) {
        return new PlantGeneration(processingEnv, element, round);
    }
}
