package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.processor.ApiProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor in a compiler that fails to create source files. */
public final class BrokenEnvironment extends AbstractProcessor {

    private final Processor processor;
    private final Exception failure;

    public BrokenEnvironment(Exception failure) {
        this(new ApiProcessor(), failure);
    }

    public BrokenEnvironment(Processor processor, Exception failure) {
        this.processor = processor;
        this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        processor.init(proxy(
                ProcessingEnvironment.class,
                environment,
                "getFiler",
                () -> proxy(Filer.class, filer, "createSourceFile", () -> {
                    throw failure;
                })));
    }

    private interface Replacement {
        Object call() throws Exception;
    }

    private static <T> T proxy(Class<T> type, T real, String replaced, Replacement replacement) {
        return type.cast(Proxy.newProxyInstance(
                BrokenEnvironment.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals(replaced)) {
                        return replacement.call();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }
}
