package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.text.JavaLiteral;
import java.util.List;
import java.util.stream.Collector;

/**
 * Text of the spec as Java string literals.
 *
 * <p>JavaPoet's {@code $S} leaves characters as they are that turn the direction of writing; here everything beyond
 * visible ASCII is escaped, so that a literal looks like what it is in any encoding.
 */
public final class Literals {

    private Literals() {}

    /**
     * Returns a text as a literal.
     *
     * @param text the text, of any origin
     * @return the literal
     */
    public static CodeBlock string(String text) {
        return CodeBlock.of("$L", JavaLiteral.of(text));
    }

    /**
     * Returns a limit of a type as a literal of the type's values.
     *
     * @param type the type, of numbers
     * @param limit the limit
     * @return the literal
     */
    public static CodeBlock number(ValueType type, double limit) {
        return type instanceof ValueType.Decimal ? CodeBlock.of("$L", limit) : CodeBlock.of("$L", (int) limit);
    }

    /**
     * Returns {@code List.of(…)} of texts.
     *
     * @param texts the texts, of any origin
     * @return the expression
     */
    public static CodeBlock strings(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)", List.class, texts.stream().map(Literals::string).collect(CodeBlock.joining(", ")));
    }

    /**
     * Joins arguments, wrapping where they do not fit a line.
     *
     * @return the collector
     */
    public static Collector<CodeBlock, ?, CodeBlock> arguments() {
        return CodeBlock.joining(",$W");
    }
}
