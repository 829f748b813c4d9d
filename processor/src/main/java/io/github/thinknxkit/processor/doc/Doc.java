package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
     * Starts a comment by what a method returns, which is said once, until {@link #returned()}.
     *
     * @param text its first words, the start of a sentence without "Returns"
     * @return the comment
     */
    public static Doc returning(String text) {
        Doc doc = new Doc();
        doc.line.add(Word.of("{@return"));
        return doc.text(text);
    }

    /**
     * Ends what a method returns. Neither a full stop is before it, nor does one follow.
     *
     * @return this
     */
    public Doc returned() {
        line.add(new Word(CodeBlock.of("}"), 1, true, false));
        return this;
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

    /** Adds text that leads to a place with an id, on the page of this comment or on that of a type beside it. */
    Doc anchor(String page, String id, String text) {
        words(JavadocText.escaped(text), "<a href=\"" + page + "#" + id + "\">", "</a>");
        return this;
    }

    /**
     * Adds text that labels what follows.
     *
     * @param text the text, of any origin
     * @return this
     */
    public Doc italic(String text) {
        words(JavadocText.escaped(text), "<i>", "</i>");
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

    /** Adds a link to a member of a type, shown as the given text. */
    Doc link(ClassName type, String member, String text) {
        String shown = JavadocText.escaped(text);
        int length = type.simpleName().length() + member.length() + shown.length() + 10;
        line.add(Word.of(CodeBlock.of("{@link $T#$L $L}", type, member, shown), length));
        return this;
    }

    /** Adds a heading of a type's comment. */
    Doc heading(String id, String text) {
        flush();
        code.add("\n<h2 id=\"$L\">$L</h2>\n", id, JavadocText.escaped(text));
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
        return markup("<ul>");
    }

    /**
     * Starts an item of a list.
     *
     * @return this
     */
    public Doc item() {
        return open("<li>");
    }

    /** Starts an item of a list that links lead to. */
    Doc item(String id) {
        return open("<li id=\"" + id + "\">");
    }

    /**
     * Ends a list.
     *
     * @return this
     */
    public Doc endList() {
        return markup("</ul>");
    }

    /**
     * Adds lines of an example, kept as they are.
     *
     * @param lines the code
     * @return this
     */
    public Doc example(List<String> lines) {
        // On a line of its own, or the lines after the first would be one space further to the right with JDK 17.
        blank().markup("<pre>");
        code.add(
                "<code>$L</code></pre>\n",
                lines.stream().map(JavadocText::escaped).collect(Collectors.joining("\n")));
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
        return blank().open(markup);
    }

    Doc blank() {
        flush();
        code.add("\n");
        return this;
    }

    /** Starts a line with markup, which what is added next belongs to. */
    Doc open(String markup) {
        flush();
        opening = markup;
        return this;
    }

    /** Adds a line of markup. */
    Doc markup(String markup) {
        flush();
        code.add("$L\n", markup);
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
}
