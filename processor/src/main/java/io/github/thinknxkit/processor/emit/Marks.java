package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.RuntimeTypes;

/**
 * Marks a top-level type as generated, and as free of nulls. The user's package may have a description of its own, so
 * that the mark cannot be the package's.
 *
 * @param origin where the client comes from
 */
public record Marks(Origin origin) {

    /**
     * Marks a type.
     *
     * @param type the type
     * @return the type with its marks
     */
    public TypeSpec on(TypeSpec.Builder type) {
        return type.addAnnotation(RuntimeTypes.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("spec", Literals.string(origin.spec()))
                        .addMember("digest", Literals.string(origin.digest()))
                        .build())
                .build();
    }
}
