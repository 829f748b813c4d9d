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

    /**
     * Asks for a warning if the code is stale: if the spec on the class path is not the one that the code was generated from.
     * Build tools do not all compile again when only such a file changes.
     *
     * @return whether the code, when it is first used, compares itself with the file and logs a warning if that has changed, by
     *     {@link System.Logger} {@code io.github.thinknxkit}; {@code freshness()} of the generated code tells without it
     */
    boolean warnIfStale() default false;
}
