/** Compiles small projects with javac and with Eclipse's compiler, and loads what came out. */
package io.github.thinknxkit.processor.harness;
