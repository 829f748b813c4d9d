package io.github.thinknxkit.processor;

import com.google.auto.service.AutoService;
import io.github.thinknxkit.processor.locate.SpecLocator;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the areas, devices and group addresses of each plant that is asked for.
 *
 * <p>Like {@link ApiProcessor} it depends on one annotated source for each file that it writes. It asks the spec, and not
 * the sources that the other processor writes in the same round, what the types of the client are called.
 */
@AutoService(Processor.class)
public final class PlantProcessor extends AbstractProcessor {

    private final Map<String, String> packages = new HashMap<>();

    /** Creates the processor; the compiler does. */
    public PlantProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RuntimeTypes.PLANT_ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SpecLocator.SPEC_PATH);
    }

    /** Generates in the round that has the annotation; claims nothing, since other processors may want it, too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                new PlantGeneration(processingEnv, element, packages, round).run();
            }
        }
        return false;
    }
}
