package io.github.thinknxkit.spec.internal.mistake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key without its colon, or with something else in its place. */
final class MissingColon implements Recogniser {

    private static final Pattern NO_SPACE = Pattern.compile("([^\\s:]{1,60}):([^\\s/].*)");
    private static final Pattern EQUALS = Pattern.compile("([\\w .-]{1,60}?)(?: *= *|; +)(.*)");
    private static final Pattern FULL_WIDTH = Pattern.compile("([^:]{1,60}?) *[\uFF1A\uFE55\u2236] *(.*)");
    private static final Pattern BRACKET = Pattern.compile("([^{}\\[\\]:]{1,60}?) *([{\\[].*)");

    /** {@code Lamp #2: …}; behind the {@code #} of a comment comes a space. */
    private static final Pattern COMMENT_IN_NAME = Pattern.compile("([^:#]{1,60} #[^\\s:][^:]{0,60}):(?:\\s.*)?");

    private static final int FEW_WORDS = 2;
    private static final String CONTINUED =
            " If it goes on with the text of the line before, indent it further than that.";

    @Override
    public Optional<Mistake> find(Layout layout) {
        List<Line> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Line line = blocks.get(i);
            Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(blocks.get(i - 1));
            Optional<Line> after = i + 1 == blocks.size() ? Optional.empty() : Optional.of(blocks.get(i + 1));
            if (isKey(line, before, after)) {
                return Optional.of(new Mistake(line.start() + line.column(), message(line, isParent(line, after))));
            }
        }
        return Optional.empty();
    }

    /** A line is to have a key if one of its neighbours has, at the same indentation or, behind it, further in. */
    private static boolean isKey(Line line, Optional<Line> before, Optional<Line> after) {
        if (line.entry().isPresent()) {
            return cutByBracket(line.entry().get().key());
        } else if (line.value() != Line.Value.PLAIN || line.item()) {
            return false;
        }
        boolean sibling = before.filter(it -> it.entry().isPresent() && it.column() >= line.column())
                .isPresent();
        boolean followed = after.filter(it -> it.entry().isPresent() && it.column() >= line.column())
                .isPresent();
        return sibling || followed;
    }

    private static boolean isParent(Line line, Optional<Line> after) {
        return after.filter(it -> it.indent() > line.column()).isPresent();
    }

    /** {@code lamp {kind: text}}: the first colon is within the braces. */
    private static boolean cutByBracket(String key) {
        return key.contains(" {") && key.indexOf('}') < 0;
    }

    private static String message(Line line, boolean parent) {
        String written = line.item() ? line.written().substring(1).strip() : line.written();
        if (written.startsWith("//")) {
            return "A comment begins with '#': write " + Quotation.of(written.replaceFirst("/+", "#")) + ".";
        }
        Matcher comment = COMMENT_IN_NAME.matcher(written);
        if (comment.matches()) {
            return "A '#' behind a space begins a comment; a name with one in it needs quotes: write "
                    + Quotation.inQuotes(comment.group(1)) + ":.";
        }
        Matcher noSpace = NO_SPACE.matcher(written);
        if (noSpace.matches() && line.entry().isEmpty()) {
            return "After " + Quotation.of(noSpace.group(1) + ":") + " comes a space: write "
                    + Quotation.of(noSpace.group(1) + ": " + noSpace.group(2)) + ".";
        }
        for (Pattern pattern : List.of(FULL_WIDTH, EQUALS, BRACKET)) {
            Matcher matcher = pattern.matcher(written);
            if (matcher.matches()) {
                return write(written, (matcher.group(1) + ": " + matcher.group(2)).strip());
            }
        }
        if (parent || written.indexOf(' ') < 0) {
            return write(written, written + ":");
        }
        return written.split(" ", FEW_WORDS + 1).length <= FEW_WORDS
                ? write(written, written.replaceFirst(" +", ": ")) + CONTINUED
                : "This line, " + Quotation.of(written) + ", has no key with ':' and a space behind it." + CONTINUED;
    }

    private static String write(String written, String instead) {
        return "After a key comes ':' and a space: write " + Quotation.of(instead) + ", not " + Quotation.of(written)
                + ".";
    }
}
