package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.spec.model.ValueType;

/**
 * Something that the caller gives.
 *
 * @param name the name of the parameter and record component
 * @param type its type in the spec
 * @param java the type in which the caller gives it
 * @param stored the type in which the request keeps it: that one, or an optional of it
 * @param required whether the request cannot be made without it
 * @param wither the name of the method that gives it to a request, if it is not required
 * @param description what it means
 */
public record ArgumentModel(
        String name,
        ValueType type,
        TypeName java,
        TypeName stored,
        boolean required,
        String wither,
        String description) {}
