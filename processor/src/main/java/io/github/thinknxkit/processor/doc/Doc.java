package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds one Javadoc comment, wrapped.
 *
 * <p>All text, ours and the spec's, goes through the documentation gate; markup exists only as methods of this class.
 */
public final class Doc {

    private static final int WIDTH = 100;

    private final CodeBlock.Builder code = CodeBlock.builder();
    private final List<Word> line = new ArrayList<>();
    private String opening = "";
    private String continuation = "";
    private boolean started;

    private Doc() {}

    /**
     * Starts a comment.
     *
     * @param text its first words, a sentence or the start of one
     * @return the comment
     */
    public static Doc of(String text) {
        return new Doc().text(text);
    }

    /**
     * Adds text.
     *
     * @param text the text, of any origin; white space is collapsed
     * @return this
     */
    public Doc text(String text) {
        words(JavadocText.escaped(text), "", "");
        return this;
    }

    /**
     * Adds a sentence that may lack its full stop.
     *
     * @param text the sentence, of any origin
     * @return this
     */
    public Doc sentence(String text) {
        String trimmed = text.trim();
        boolean complete = trimmed.isEmpty() || ".!?:".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
        return text(complete ? trimmed : trimmed + ".");
    }

    /**
     * Adds text in the font of code.
     *
     * @param text the text, of any origin
     * @return this
     */
    public Doc code(String text) {
        words(JavadocText.escaped(text), "<code>", "</code>");
        return this;
    }

    /**
     * Adds text that stands out.
     *
     * @param text the text, of any origin
     * @return this
     */
    public Doc bold(String text) {
        words(JavadocText.escaped(text), "<b>", "</b>");
        return this;
    }

    /**
     * Adds a link to a type.
     *
     * @param type the type
     * @return this
     */
    public Doc link(ClassName type) {
        line.add(Word.of(CodeBlock.of("{@link $T}", type), type.simpleName().length() + 8));
        return this;
    }

    /**
     * Starts a paragraph.
     *
     * @return this
     */
    public Doc paragraph() {
        return block("<p>");
    }

    /**
     * Starts a list; each of its items starts with {@link #item()}.
     *
     * @return this
     */
    public Doc list() {
        flush();
        code.add("<ul>\n");
        return this;
    }

    /**
     * Starts an item of a list.
     *
     * @return this
     */
    public Doc item() {
        flush();
        opening = "<li>";
        return this;
    }

    /**
     * Ends a list.
     *
     * @return this
     */
    public Doc endList() {
        flush();
        code.add("</ul>\n");
        return this;
    }

    /**
     * Adds lines of an example, kept as they are.
     *
     * @param lines the code
     * @return this
     */
    public Doc example(List<String> lines) {
        block("<pre><code>");
        code.add("<pre><code>");
        opening = "";
        for (String text : lines) {
            code.add("$L\n", JavadocText.escaped(text));
        }
        code.add("</code></pre>\n");
        return this;
    }

    /**
     * Starts the description of a parameter or record component.
     *
     * @param name its name, a Java identifier
     * @return this
     */
    public Doc param(String name) {
        return tag("@param " + name);
    }

    /**
     * Starts the description of the result.
     *
     * @return this
     */
    public Doc returns() {
        return tag("@return");
    }

    /**
     * Starts the description of an exception.
     *
     * @param type its type
     * @return this
     */
    public Doc throwing(ClassName type) {
        tag("@throws");
        line.add(Word.of(CodeBlock.of("$T", type), type.simpleName().length()));
        return this;
    }

    /** {@return the comment for JavaPoet} */
    public CodeBlock build() {
        flush();
        return code.build();
    }

    private Doc block(String markup) {
        flush();
        code.add("\n");
        opening = markup;
        return this;
    }

    private Doc tag(String tag) {
        flush();
        if (!started) {
            code.add("\n");
            started = true;
            continuation = "    ";
        }
        line.add(Word.of(CodeBlock.of("$L", tag), tag.length()));
        return this;
    }

    private void words(String html, String before, String after) {
        String[] words = html.trim().split(" +", -1);
        for (int i = 0; i < words.length; i++) {
            String word = (i == 0 ? before : "") + words[i] + (i == words.length - 1 ? after : "");
            if (!word.isEmpty()) {
                line.add(Word.of(word));
            }
        }
    }

    private void flush() {
        if (line.isEmpty()) {
            return;
        }
        code.add("$L", opening);
        int column = opening.length();
        boolean glues = true;
        for (Word word : line) {
            boolean glued = glues || word.glued();
            if (!glued && column + 1 + word.length() > WIDTH) {
                code.add("\n" + continuation);
                column = continuation.length();
            } else if (!glued) {
                code.add(" ");
                column++;
            }
            code.add(word.code());
            column += word.length();
            glues = word.glues();
        }
        code.add("\n");
        line.clear();
        opening = "";
    }

    /**
     * A run of characters that is not broken.
     *
     * @param code the characters
     * @param length how many they are
     * @param glued whether it follows the word before without a space
     * @param glues whether the next word follows it without a space
     */
    private record Word(CodeBlock code, int length, boolean glued, boolean glues) {

        static Word of(String text) {
            boolean glued = ".,;:)".indexOf(text.charAt(0)) >= 0;
            return new Word(CodeBlock.of("$L", text), text.length(), glued, text.endsWith("("));
        }

        static Word of(CodeBlock code, int length) {
            return new Word(code, length, false, false);
        }
    }
}
