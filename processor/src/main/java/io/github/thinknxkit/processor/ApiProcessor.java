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
 * Generates a typed client for each package that is annotated.
 *
 * <p>Every file depends on one annotated source alone, so that Gradle may process incrementally (isolating). The spec is
 * no source; when it changes, Gradle compiles everything again as long as it is an input of the compile task.
 */
@AutoService(Processor.class)
public final class ApiProcessor extends AbstractProcessor {

    private final Map<String, String> packages = new HashMap<>();

    /** Creates the processor; the compiler does. */
    public ApiProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RuntimeTypes.API_ANNOTATION);
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
                new ClientGeneration(processingEnv, AnnotationUse.api(element), packages, round.getRootElements())
                        .run();
            }
        }
        return false;
    }
}
