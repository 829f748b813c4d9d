package io.github.thinknxkit.processor;

import com.google.auto.service.AutoService;
import io.github.thinknxkit.processor.model.RuntimeTypes;
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
    Generation generation(Element element, RoundEnvironment round) {
        return new ClientGeneration(processingEnv, element, round);
    }
}
