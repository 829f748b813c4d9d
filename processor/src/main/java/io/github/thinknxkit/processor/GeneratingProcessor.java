package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.locate.SpecLocator;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A processor that generates something for each element with its annotation, in the round that has it. */
abstract class GeneratingProcessor extends AbstractProcessor {

    private static final String ANY = "*";

    private final Map<String, String> packages = new HashMap<>();
    private final String annotation;
    private final String product;
    private boolean refused;

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

    /** Without the runtime its annotations are unknown, and whoever asks for a known one only is not called. */
    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        boolean unknown = isInitialized() && !new BuildCheck(processingEnv).knows(annotation);
        return Set.of(unknown ? ANY : annotation);
    }

    @Override
    public final Set<String> getSupportedOptions() {
        return Set.of(SpecLocator.SPEC_PATH, SpecLocator.LIST_PLACES);
    }

    /** Claims nothing, since other processors may want the annotation, too. */
    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (AnnotationUse use : uses(round).toList()) {
            Optional<Finding> problem = new BuildCheck(processingEnv).problem(use.element());
            problem.ifPresent(found -> refuse(use, found, round));
            if (isPlace(use.element().getKind())) {
                generate(use, round, problem.map(Finding::code));
            }
        }
        if (!refused && !new BuildCheck(processingEnv).knows(annotation)) {
            hidden(round).flatMap(new BuildCheck(processingEnv)::problem).ifPresent(this::note);
        }
        return false;
    }

    /** What is wrong with the build is one error: outlines keep the compiler from missing each type that is not generated. */
    private void generate(AnnotationUse use, RoundEnvironment round, Optional<ProcessorCode> problem) {
        Generation generation = generation(use.element(), round);
        if (problem.isEmpty()) {
            generation.run(product, packages, types -> types);
        } else if (problem.get() != ProcessorCode.RUNTIME_MISSING) {
            generation.run(product, packages, Outlines::of);
        }
    }

    private void note(Finding problem) {
        refused = true;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, problem.toString());
    }

    /** What is wrong with the build is said once, whatever is annotated in it. */
    private void refuse(AnnotationUse use, Finding problem, RoundEnvironment round) {
        if (!refused && !isSaidElsewhere(round)) {
            use.errorAtAnnotation(new Reports(processingEnv), problem.toString());
        }
        refused = true;
    }

    /** Compilers themselves refuse the annotation in other places; nothing is to follow from it. */
    private static boolean isPlace(ElementKind kind) {
        return kind == ElementKind.PACKAGE || kind.isClass() || kind.isInterface();
    }

    /** Returns what is asked for in a round. */
    abstract Stream<AnnotationUse> uses(RoundEnvironment round);

    /** Returns something that is compiled, if what is asked for there may be hidden and this processor is to say so. */
    abstract Optional<Element> hidden(RoundEnvironment round);

    /** Returns whether another processor says what is wrong with the build. */
    abstract boolean isSaidElsewhere(RoundEnvironment round);

    /** Returns what is to be generated for an annotated element. */
    abstract Generation generation(Element element, RoundEnvironment round);
}
