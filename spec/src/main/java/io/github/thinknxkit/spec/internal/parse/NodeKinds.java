package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.internal.yaml.YamlSequence;
import io.github.thinknxkit.spec.internal.yaml.YamlUnreadable;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes nodes of the kind wanted, and reports the others. */
final class NodeKinds {

    /** An entry of a list whose space was forgotten; a number may be negative. */
    private static final Pattern DASH = Pattern.compile("-([^\\s\\d-].*)", Pattern.DOTALL);

    /** Words of other formats for no value. */
    private static final Set<String> NOTHING = Set.of("null", "~", "none", "None", "nil");

    private final Problems problems;

    NodeKinds(Problems problems) {
        this.problems = problems;
    }

    Optional<YamlMapping> mapping(YamlNode node) {
        return ofKind(YamlMapping.class, node, it -> noEntries(it, "key: value"));
    }

    /** A mapping with known keys. */
    Optional<YamlMapping> mapping(YamlNode node, Keys keys) {
        List<String> shown = keys.required().isEmpty() ? keys.optional() : keys.required();
        String entries = String.join(": …, ", shown) + ": …";
        return ofKind(
                YamlMapping.class,
                node,
                it -> it instanceof YamlSequence ? noKeys(it, entries) : noEntries(it, entries));
    }

    Optional<YamlScalar> scalar(YamlNode node) {
        return ofKind(YamlScalar.class, node, NodeKinds::noText);
    }

    List<YamlNode> items(YamlNode node) {
        return ofKind(YamlSequence.class, node, NodeKinds::noList)
                .map(YamlSequence::items)
                .orElse(List.of());
    }

    List<YamlScalar> scalarItems(YamlNode node) {
        return items(node).stream().flatMap(item -> scalar(item).stream()).toList();
    }

    List<YamlEntry> filledEntries(YamlNode node) {
        Optional<YamlMapping> mapping = mapping(node);
        if (mapping.isPresent()
                && mapping.get().entries().isEmpty()
                && mapping.get().complete()) {
            String message = "There is nothing in " + node.place().path().subject() + "; it needs an entry.";
            problems.report(ProblemCode.EMPTY, mapping.get().owner(), message);
        }
        return mapping.map(YamlMapping::entries).orElse(List.of());
    }

    private <N extends YamlNode> Optional<N> ofKind(Class<N> kind, YamlNode node, Function<YamlNode, String> message) {
        if (kind.isInstance(node)) {
            return Optional.of(kind.cast(node));
        }
        if (!(node instanceof YamlUnreadable)) {
            problems.report(ProblemCode.WRONG_KIND, node.place(), message.apply(node));
        }
        return Optional.empty();
    }

    private static String noEntries(YamlNode node, String entries) {
        String subject = node.place().path().subject();
        if (node instanceof YamlSequence list) {
            return "The entries of " + subject + " have their names as keys: " + example(list)
                    + " No line of them begins with '-'.";
        }
        String text = node instanceof YamlScalar scalar ? scalar.text() : "";
        return text.isEmpty()
                ? "There is nothing in " + subject
                        + "; what belongs to it stands in the lines below, indented further. For nothing write {}."
                : "Here stands the text " + Quotation.of(text) + ", but " + subject
                        + " has keys and values: write {" + entries
                        + "}, or each in a line below that is indented further."
                        + TypedEntry.hint(text);
    }

    private static String noKeys(YamlNode list, String entries) {
        return "Here stands a list, but " + list.place().path().subject() + " has keys and values: write {" + entries
                + "}, or each in a line below that is indented further, without '-'.";
    }

    /** How the first item would be written. */
    private static String example(YamlSequence list) {
        Optional<String> name = list.items().stream()
                .limit(1)
                .flatMap(item -> Stream.of("name", "id", "title").flatMap(key -> scalarIn(item, key).stream()))
                .map(YamlScalar::text)
                .findFirst();
        return name.map(it -> "write " + Quotation.of(it + ": {…}") + ".").orElse("write 'name: {…}'.");
    }

    private static String noText(YamlNode node) {
        String subject = node.place().path().subject();
        boolean list = node instanceof YamlSequence;
        return "Here stands " + (list ? "a list" : "an entry with a key") + ", but " + subject
                + " is one text. If " + (list ? "the brackets or dashes" : "the braces or the colon")
                + " belong to the text, put it in quotes.";
    }

    private static String noList(YamlNode node) {
        String subject = node.place().path().subject();
        if (node instanceof YamlScalar scalar && scalar.text().length() > 0) {
            Matcher dash = DASH.matcher(scalar.text());
            if (dash.matches()) {
                return "Behind the '-' of an entry of a list comes a space: write " + Quotation.of("- " + dash.group(1))
                        + ".";
            }
            if (NOTHING.contains(scalar.text())) {
                return "A list is needed for " + subject + ": for none write [], or leave the key out.";
            }
            return "A list is needed for " + subject + ": write [" + Quotation.shortened(scalar.text()) + "].";
        }
        return "A list is needed for " + subject
                + ": write [one, other], or each entry in a line that begins with '- '." + " For none write [].";
    }

    /** Finds a text in a node that may be no mapping at all, and reports nothing. */
    static Optional<YamlScalar> scalarIn(YamlNode node, String key) {
        Optional<YamlNode> value = node instanceof YamlMapping mapping ? mapping.value(key) : Optional.empty();
        return value.filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }
}
