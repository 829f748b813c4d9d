package io.github.thinknxkit.processor;

import com.google.auto.service.AutoService;
import io.github.thinknxkit.processor.model.RuntimeTypes;
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
    Generation generation(Element element, RoundEnvironment round) {
        return new PlantGeneration(processingEnv, element, round);
    }
}
