package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * One of our annotations on one element: what it asks for, and where to say what is wrong.
 *
 * @param element the annotated element
 * @param annotation the annotation's name
 * @param file the member that names the file to generate from
 */
record AnnotationUse(Element element, String annotation, String file) {

    /** The member that names the package of a client. */
    static final String CLIENT = "client";

    /** Returns the annotation that asks for a client. */
    static AnnotationUse api(Element element) {
        return new AnnotationUse(element, RuntimeTypes.API_ANNOTATION, "spec");
    }

    /** Returns the annotation that asks for a plant. */
    static AnnotationUse plant(Element element) {
        return new AnnotationUse(element, RuntimeTypes.PLANT_ANNOTATION, "value");
    }

    /** Tells whether the element has the annotation at all. */
    boolean isPresent() {
        return mirror().isPresent();
    }

    /** Returns the name of the file; empty if it is left out. */
    String fileName() {
        return text(file);
    }

    /** Returns the text of a member; empty if it is left out. */
    String text(String member) {
        return value(member).map(value -> value.getValue().toString()).orElse("");
    }

    /** Reports an error at the value that names the file, or at the annotation if it has none. */
    void error(Messager messager, String message) {
        error(messager, file, message);
    }

    /** Reports an error at the value of a member or, if that is left out, at that of the file, or at the annotation. */
    void error(Messager messager, String member, String message) {
        Optional<AnnotationMirror> mirror = mirror();
        Optional<AnnotationValue> value = value(member).or(() -> value(file));
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
                .filter(this::isOurs)
                .findFirst();
    }

    private boolean isOurs(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation);
    }

    private Optional<AnnotationValue> value(String member) {
        return mirror().flatMap(mirror -> mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst());
    }
}
