package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.report.Finding;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks what a build has to give before anything can be generated in it: the source level and the runtime. */
final class BuildCheck {

    /** The version of the processor, and of the runtime that it generates for. */
    static final String VERSION = "0.1.0";

    private static final String ARTIFACT = "io.github.thinknxkit:thinknx-runtime:" + VERSION;

    private final ProcessingEnvironment environment;

    BuildCheck(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Returns whether an annotation of the runtime is known; if not, the compiler calls no processor by its name. */
    boolean knows(String annotation) {
        return elements().getTypeElement(annotation) != null;
    }

    /** Returns what is wrong with the build that an element is compiled in. */
    Optional<Finding> problem(Element element) {
        if (environment.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0) {
            return finding(
                    ProcessorCode.SOURCE_LEVEL,
                    "generated code needs Java 17 or later, and this is compiled as Java "
                            + environment.getSourceVersion().name().replace("RELEASE_", "")
                            + "; set the release of the compiler to 17, as by <maven.compiler.release>17 or --release 17.");
        }
        TypeElement clients = elements().getTypeElement(RuntimeTypes.CLIENTS.canonicalName());
        if (clients == null) {
            return finding(ProcessorCode.RUNTIME_MISSING, missing(element));
        }
        Optional<String> version = version(clients);
        return version.filter(VERSION::equals).isPresent()
                ? Optional.empty()
                : finding(
                        ProcessorCode.RUNTIME_VERSION,
                        "the processor is version " + VERSION + ", and the thinknx-runtime that is compiled against is "
                                + version.map(other -> "version " + other).orElse("an older one")
                                + "; give both the same version.");
    }

    private String missing(Element element) {
        return module(element)
                .map(name -> "the module " + name
                        + " does not read thinknx-runtime, so that nothing can be generated in it;"
                        + " write 'requires io.github.thinknxkit.runtime;' in its module-info.java, and put " + ARTIFACT
                        + " on the module path.")
                .orElse(
                        "thinknx-runtime is not on the class path, so that nothing can be generated; add the dependency "
                                + ARTIFACT + ".");
    }

    private Optional<String> module(Element element) {
        ModuleElement module = elements().getModuleOf(element);
        return module == null || module.isUnnamed()
                ? Optional.empty()
                : Optional.of(module.getQualifiedName().toString());
    }

    private static Optional<String> version(TypeElement clients) {
        return ElementFilter.fieldsIn(clients.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("VERSION"))
                .map(VariableElement::getConstantValue)
                .map(String::valueOf)
                .findFirst();
    }

    private static Optional<Finding> finding(ProcessorCode code, String message) {
        return Optional.of(new Finding(code, Optional.empty(), message));
    }

    private Elements elements() {
        return environment.getElementUtils();
    }
}
