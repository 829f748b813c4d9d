package io.github.thinknxkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for the areas, devices and group addresses of one building as Java types, in the package
 * that is annotated or that holds the annotated type.
 *
 * <p>They stand on a client, which {@link ThinknxApi} asks for: in the same package, or in the one that {@link #client()}
 * names. Several plants can so share one client. A package has one plant.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ThinknxPlant {

    /**
     * Names the plant file.
     *
     * @return a file name relative to the places listed in the processor's documentation, such as {@code villa.yaml}
     */
    String value();

    /**
     * Names the package of the client that the plant stands on.
     *
     * @return a package with a client, such as {@code io.github.thinknxkit.client}; empty for the annotated package
     */
    String client() default "";

    /**
     * Asks for a warning if the code is stale: if the plant file or one of its exports on the class path is not the one that the
     * code was generated from. Build tools do not all compile again when only such a file changes.
     *
     * @return whether the code, when it is first used, compares itself with the files and logs a warning for each that has
     *     changed, by {@link System.Logger} {@code io.github.thinknxkit}; {@code freshness()} of the generated code tells
     *     without it
     */
    boolean warnIfStale() default false;
}
