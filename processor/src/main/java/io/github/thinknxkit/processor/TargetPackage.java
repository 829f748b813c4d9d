package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The package that a client or plant is generated in.
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

    /** Checks what can be checked before the file to generate from is known. */
    void check(Element annotated, String product, Map<String, String> packages, Findings findings) {
        if (element.isUnnamed()) {
            findings.add(
                    ProcessorCode.PACKAGE_UNNAMED,
                    product + " cannot be generated in the unnamed package, which no other package can import; move "
                            + annotated.getSimpleName() + " to a named one.");
            return;
        }
        String other = packages.putIfAbsent(name(), annotated.toString());
        if (other != null) {
            findings.add(
                    ProcessorCode.PACKAGE_TWICE,
                    "the package " + name() + " gets " + product + " for " + other
                            + " already; keep one of the annotations," + " or move " + annotated.getSimpleName()
                            + " to another package.");
        }
    }

    /**
     * Checks that no class of the user has the name of one to generate, also on file systems that fold case.
     *
     * <p>Only classes that are compiled from source are looked at: others with such a name are from an earlier build.
     */
    void checkFree(List<TypeSpec> types, Set<? extends Element> compiled, String source, Findings findings) {
        Map<String, Name> present = new HashMap<>();
        for (Element root : compiled) {
            if (root instanceof TypeElement && elements.getPackageOf(root).equals(element) && !isGenerated(root)) {
                present.put(lowerCase(root.getSimpleName().toString()), root.getSimpleName());
            }
        }
        for (TypeSpec type : types) {
            Name own = present.get(lowerCase(type.name()));
            if (own != null) {
                findings.add(
                        ProcessorCode.TYPE_EXISTS,
                        "the package " + name() + " has a class " + own + " of its own, and " + type.name()
                                + " is to be generated from '" + source + "'; rename or move the class, or give what is"
                                + " generated a package to itself.");
            }
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns whether a source is from an earlier run; some tools compile those along. */
    private static boolean isGenerated(Element type) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(annotation ->
                        annotation.getQualifiedName().contentEquals(RuntimeTypes.GENERATED.canonicalName()));
    }
}
