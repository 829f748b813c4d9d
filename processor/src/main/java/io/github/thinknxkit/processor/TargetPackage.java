package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The package that a client is generated in.
 *
 * @param elements looks elements up
 * @param element the package
 */
record TargetPackage(Elements elements, PackageElement element) {

    static TargetPackage of(Elements elements, Element annotated) {
        return new TargetPackage(elements, elements.getPackageOf(annotated));
    }

    String name() {
        return element.getQualifiedName().toString();
    }

    /** Checks what can be checked before the spec is known. */
    void check(Element annotated, Map<String, String> packages, Findings findings) {
        if (element.isUnnamed()) {
            findings.add(
                    ProcessorCode.PACKAGE_UNNAMED,
                    "a client cannot be generated in the unnamed package, which no other package can import; move "
                            + annotated.getSimpleName() + " to a named one.");
            return;
        }
        String other = packages.putIfAbsent(name(), annotated.toString());
        if (other != null) {
            findings.add(
                    ProcessorCode.PACKAGE_TWICE,
                    "the package " + name() + " gets a client for " + other + " already; keep one of the annotations,"
                            + " or move " + annotated.getSimpleName() + " to another package.");
        }
        if (elements.getTypeElement(RuntimeTypes.CLIENTS.canonicalName()) == null) {
            findings.add(
                    ProcessorCode.RUNTIME_MISSING,
                    "generated code calls " + RuntimeTypes.CLIENTS.canonicalName() + ", which is not on the class path;"
                            + " add thinknx-runtime in the version of the processor to the dependencies.");
        }
    }

    /** Checks that no class of the user has the name of one to generate, also on file systems that fold case. */
    void checkFree(List<TypeSpec> types, Name api, Findings findings) {
        Map<String, TypeElement> present = new HashMap<>();
        for (Element enclosed : element.getEnclosedElements()) {
            if (enclosed instanceof TypeElement type) {
                present.put(type.getSimpleName().toString().toLowerCase(Locale.ROOT), type);
            }
        }
        for (TypeSpec type : types) {
            TypeElement own = present.get(type.name().toLowerCase(Locale.ROOT));
            if (own != null && !isGenerated(own)) {
                findings.add(
                        ProcessorCode.TYPE_EXISTS,
                        "the package " + name() + " has a class " + own.getSimpleName() + " of its own, and "
                                + type.name() + " is to be generated from '" + api + "'; rename or move the class,"
                                + " or give the client a package to itself.");
            }
        }
    }

    /** Tells whether a class is from an earlier run: compilers see the output of the last build. */
    private static boolean isGenerated(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(annotation ->
                        annotation.getQualifiedName().contentEquals(RuntimeTypes.GENERATED.canonicalName()));
    }
}
