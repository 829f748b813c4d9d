package io.github.thinknxkit.processor;

import com.google.auto.service.AutoService;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/**
 * Generates a typed client for each package that is annotated.
 *
 * <p>Every file depends on one annotated source alone, so that Gradle may process incrementally (isolating). The spec is
 * no source; when it changes, Gradle compiles everything again as long as it is an input of the compile task.
 */
@AutoService(Processor.class)
public final class ApiProcessor extends GeneratingProcessor {

    /** Creates the processor; the compiler does. */
    public ApiProcessor() {
        super(RuntimeTypes.API_ANNOTATION, "a client");
    }

    @Override
    Stream<AnnotationUse> uses(RoundEnvironment round) {
        return AnnotationUse.apis(processingEnv.getElementUtils(), round);
    }

    /** JDK 17 hides annotations that it cannot resolve, so that there is no place to report at. */
    @Override
    Optional<Element> hidden(RoundEnvironment round) {
        boolean seen = Stream.concat(uses(round), AnnotationUse.plants(processingEnv.getElementUtils(), round))
                .findAny()
                .isPresent();
        return seen
                ? Optional.empty()
                : round.getRootElements().stream().<Element>map(root -> root).findFirst();
    }

    @Override
    boolean isSaidElsewhere(RoundEnvironment round) {
        return false;
    }

    @Override
    Generation generation(Element element, RoundEnvironment round) {
        return new ClientGeneration(processingEnv, element, round);
    }
}
