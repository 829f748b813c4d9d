package io.github.thinknxkit.processor.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor in a compiler that creates source files in another way. */
public final class FilerEnvironment extends AbstractProcessor {

    private final Processor processor;
    private final Creation creation;

    private FilerEnvironment(Processor processor, Creation creation) {
        this.processor = processor;
        this.creation = creation;
    }

    /** What takes the place of {@link Filer#createSourceFile}. */
    private interface Creation {
        Object create(Filer filer, CharSequence name, Element... origins) throws Exception;
    }

    /** A processor in a compiler that fails to create source files. */
    public static FilerEnvironment failing(Processor processor, Exception failure) {
        return new FilerEnvironment(processor, (filer, name, origins) -> {
            throw failure;
        });
    }

    /** A processor in a compiler that notes which elements each source file comes from. */
    public static FilerEnvironment noting(Processor processor, Map<String, List<Element>> notes) {
        return new FilerEnvironment(processor, (filer, name, origins) -> {
            notes.put(name.toString(), List.of(origins));
            return filer.createSourceFile(name, origins);
        });
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        Filer replaced = proxy(
                Filer.class,
                filer,
                "createSourceFile",
                arguments -> creation.create(filer, (CharSequence) arguments[0], (Element[]) arguments[1]));
        processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", arguments -> replaced));
    }

    private interface Replacement {
        Object call(Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T real, String replaced, Replacement replacement) {
        return type.cast(Proxy.newProxyInstance(
                FilerEnvironment.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals(replaced)) {
                        return replacement.call(arguments);
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
