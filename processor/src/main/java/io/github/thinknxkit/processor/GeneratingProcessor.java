package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.locate.SpecLocator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor that generates something for each element with its annotation, in the round that has it. */
abstract class GeneratingProcessor extends AbstractProcessor {

    private final Map<String, String> packages = new HashMap<>();
    private final String annotation;
    private final String product;

    /**
     * Creates a processor.
     *
     * @param annotation the annotation's name
     * @param product what it asks for, in words
     */
    GeneratingProcessor(String annotation, String product) {
        this.annotation = annotation;
        this.product = product;
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return Set.of(annotation);
    }

    @Override
    public final Set<String> getSupportedOptions() {
        return Set.of(SpecLocator.SPEC_PATH);
    }

    /** Claims nothing, since other processors may want the annotation, too. */
    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement found : annotations) {
            for (Element element : round.getElementsAnnotatedWith(found)) {
                generation(element, round).run(product, packages);
            }
        }
        return false;
    }

    /** Returns what is to be generated for an annotated element. */
    abstract Generation generation(Element element, RoundEnvironment round);
}
