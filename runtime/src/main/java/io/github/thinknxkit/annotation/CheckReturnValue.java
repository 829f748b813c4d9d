package io.github.thinknxkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks methods, on a type all of its own, that only make something, such as a request: who drops what they return has done
 * nothing. {@code home.light(guid).power().set(true);} without {@code send()} leaves the light as it is.
 *
 * <p>Error Prone, SpotBugs, IntelliJ and OpenRewrite know the annotation by its simple name and report such statements.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CheckReturnValue {}
