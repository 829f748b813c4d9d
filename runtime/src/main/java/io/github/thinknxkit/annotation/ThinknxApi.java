package io.github.thinknxkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for a typed client of an API, in the package that is annotated or that holds the
 * annotated type.
 *
 * <p>Without {@link #spec()} the client is that of the Thinknx Integration Kit.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ThinknxApi {

    /**
     * Names the spec to generate from.
     *
     * @return a file name relative to the places listed in the processor's documentation, such as {@code api/heating.yaml};
     *     empty for the spec that comes with the processor
     */
    String spec() default "";
}
