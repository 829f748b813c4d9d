package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The annotation on one element: what it asks for, and where to say what is wrong.
 *
 * @param element the annotated element
 */
record ApiAnnotation(Element element) {

    /** Returns the name of the spec; empty for the bundled one. */
    String spec() {
        return value().map(value -> value.getValue().toString()).orElse("");
    }

    /** Reports an error at the value that names the spec, or at the annotation if it has none. */
    void error(Messager messager, String message) {
        Optional<AnnotationMirror> mirror = mirror();
        Optional<AnnotationValue> value = value();
        if (mirror.isPresent() && value.isPresent()) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element, mirror.get(), value.get());
        } else if (mirror.isPresent()) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element, mirror.get());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element);
        }
    }

    private Optional<AnnotationMirror> mirror() {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(ApiAnnotation::isOurs)
                .findFirst();
    }

    private static boolean isOurs(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(RuntimeTypes.API_ANNOTATION);
    }

    private Optional<AnnotationValue> value() {
        return mirror().flatMap(mirror -> mirror.getElementValues().entrySet().stream()
                .filter(entry -> isSpec(entry))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst());
    }

    private static boolean isSpec(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry) {
        return entry.getKey().getSimpleName().contentEquals("spec");
    }
}
