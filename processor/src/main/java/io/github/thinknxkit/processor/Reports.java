package io.github.thinknxkit.processor;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Where errors go. */
final class Reports {

    private static final String ECLIPSE_BATCH = "org.eclipse.jdt.internal.compiler.";

    private final ProcessingEnvironment environment;

    Reports(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Reports an error at a value of an annotation, or at the annotation, or at what is annotated. */
    void error(String message, Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {
        announce(message);
        var messager = environment.getMessager();
        if (mirror.isPresent() && value.isPresent()) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element, mirror.get(), value.get());
        } else if (mirror.isPresent()) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element, mirror.get());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element);
        }
    }

    /**
     * Eclipse's batch compiler keeps what processors say until it has said everything else, so that hundreds of types that cannot be
     * resolved would stand before their cause. The console, where its own messages go, is the only way past it.
     */
    @SuppressWarnings("SystemOut")
    private void announce(String message) {
        if (environment.getClass().getName().startsWith(ECLIPSE_BATCH)) {
            System.err.println("ERROR: " + message);
        }
    }
}
