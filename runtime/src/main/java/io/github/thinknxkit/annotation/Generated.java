package io.github.thinknxkit.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the annotation processor wrote.
 *
 * <p>Kept in class files so that coverage tools leave such types out; the JDK's own {@code Generated} is not kept and
 * lives in a module that client projects need not read.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /**
     * Names the spec that the type was generated from.
     *
     * @return the spec as the {@link ThinknxApi} annotation names it; empty for the spec that comes with the processor
     */
    String spec();

    /**
     * Identifies the contents of the spec that the type was generated from.
     *
     * @return the SHA-256 of the spec's bytes, in lower-case hexadecimal digits
     */
    String digest();
}
