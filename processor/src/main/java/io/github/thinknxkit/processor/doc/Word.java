package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.CodeBlock;

/**
 * A run of characters that is not broken.
 *
 * @param code the characters
 * @param length how many they are
 * @param glued whether it follows the word before without a space
 * @param glues whether the next word follows it without a space
 */
record Word(CodeBlock code, int length, boolean glued, boolean glues) {

    static Word of(String text) {
        boolean glued = ".,;:)".indexOf(text.charAt(0)) >= 0;
        return new Word(CodeBlock.of("$L", text), text.length(), glued, text.endsWith("("));
    }

    static Word of(CodeBlock code, int length) {
        return new Word(code, length, false, false);
    }
}
