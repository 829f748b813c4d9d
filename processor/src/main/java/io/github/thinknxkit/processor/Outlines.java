package io.github.thinknxkit.processor;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Types with the names of those that cannot be generated in a build, so that what uses them is found. No version of Java refuses them. */
final class Outlines {

    private Outlines() {}

    /** Returns an outline for each type. */
    static List<TypeSpec> of(List<TypeSpec> types) {
        return types.stream().map(type -> of(type.name())).toList();
    }

    private static TypeSpec of(String name) {
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc(Doc.of("Stands for a type that cannot be generated as this build is set up.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .build();
    }
}
