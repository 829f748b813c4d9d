package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * One of our annotations on one element: what it asks for, and where to say what is wrong.
 *
 * @param element the annotated element
 * @param annotation the annotation's name
 * @param file the member that names the file to generate from
 */
record AnnotationUse(Element element, String annotation, String file) {

    /** What a compiler gives for a value that it cannot find out. */
    private static final String ERROR = "<error>";

    /** The member that names the package of a client. */
    static final String CLIENT = "client";

    /** The member that asks for a warning at run time. */
    private static final String WARN = "warnIfStale";

    /** Returns the annotation that asks for a client. */
    static AnnotationUse api(Element element) {
        return new AnnotationUse(element, RuntimeTypes.API_ANNOTATION, "spec");
    }

    /** Returns the annotation that asks for a plant. */
    static AnnotationUse plant(Element element) {
        return new AnnotationUse(element, RuntimeTypes.PLANT_ANNOTATION, "value");
    }

    /** Returns all that ask for a client in a round. */
    static Stream<AnnotationUse> apis(Elements elements, RoundEnvironment round) {
        return all(elements.getTypeElement(RuntimeTypes.API_ANNOTATION), round, AnnotationUse::api);
    }

    /** Returns all that ask for a plant in a round. */
    static Stream<AnnotationUse> plants(Elements elements, RoundEnvironment round) {
        return all(elements.getTypeElement(RuntimeTypes.PLANT_ANNOTATION), round, AnnotationUse::plant);
    }

    /** Where an annotation cannot be resolved, compilers find it nowhere; then packages and outer types are looked at. */
    private static Stream<AnnotationUse> all(
            @Nullable TypeElement annotation, RoundEnvironment round, Function<Element, AnnotationUse> use) {
        Set<? extends Element> elements =
                annotation == null ? round.getRootElements() : round.getElementsAnnotatedWith(annotation);
        return elements.stream().map(use).filter(AnnotationUse::isPresent);
    }

    /** Returns whether the element has the annotation at all. */
    boolean isPresent() {
        return mirror().isPresent();
    }

    /** Returns whether a value is not known since something else does not compile, which the compiler says. */
    boolean isUnresolved() {
        return mirror().stream()
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .anyMatch(value -> !(value instanceof String || value instanceof Boolean) || value.equals(ERROR));
    }

    /** Returns where the code comes from and where it goes. */
    Origin origin(String packageName, String digest) {
        boolean warn = value(WARN).map(AnnotationValue::getValue).stream().anyMatch(Boolean.TRUE::equals);
        return new Origin(packageName, fileName(), digest, warn);
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
    void error(Reports reports, String message) {
        error(reports, file, message);
    }

    /** Reports an error at the value of a member or, if that is left out, at that of the file, or at the annotation. */
    void error(Reports reports, String member, String message) {
        reports.error(message, element, mirror(), value(member).or(() -> value(file)));
    }

    /** Reports an error at the annotation itself. */
    void errorAtAnnotation(Reports reports, String message) {
        reports.error(message, element, mirror(), Optional.empty());
    }

    private String simpleName() {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private Optional<AnnotationMirror> mirror() {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(this::isOurs)
                .findFirst();
    }

    /** Without the runtime, the annotation is a name that cannot be resolved. */
    private boolean isOurs(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(annotation)
                || (mirror.getAnnotationType().getKind() == TypeKind.ERROR
                        && type.getSimpleName().contentEquals(simpleName()));
    }

    private Optional<AnnotationValue> value(String member) {
        return mirror().flatMap(mirror -> mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst());
    }
}
