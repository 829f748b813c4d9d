package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One key of the file with what it holds. Errors name file, line and key, and never a value, which may be a secret.
 *
 * @param file the file as errors name it
 * @param lines the lines of the file
 * @param key the key
 * @param line the line, from 1
 * @param value what it holds
 */
record Entry(String file, List<String> lines, String key, int line, Node value) implements ConnectionValue {

    private static final Set<Tag> OF_TEXTS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    static Entry of(String file, List<String> lines, NodeTuple tuple) {
        int line = line(tuple.getKeyNode().getStartMark());
        if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            return new Entry(file, lines, scalar.getValue(), line, tuple.getValueNode());
        }
        throw new UsageException(file + ":" + line + ": a key should be a plain word");
    }

    static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }

    @Override
    public String text() {
        if (value instanceof ScalarNode scalar
                && !scalar.getValue().isEmpty()
                && scalar.getAnchor().isEmpty()
                && OF_TEXTS.contains(scalar.getTag())) {
            return scalar.getValue();
        }
        throw wrong("should have a text; quote one that begins with a special character");
    }

    /** A # in it is no comment by mistake. */
    @Override
    public String secret() {
        String text = text();
        if (value instanceof ScalarNode scalar && scalar.isPlain() && isFollowedByComment(scalar)) {
            throw wrong("has a # after a space, where YAML begins a comment: put the text in single quotes,"
                    + " or the comment on a line of its own");
        }
        return text;
    }

    private boolean isFollowedByComment(Node scalar) {
        return scalar.getEndMark()
                .map(end -> lines.get(end.getLine())
                        .codePoints()
                        .skip(end.getColumn())
                        .boxed()
                        .toList())
                .map(rest -> rest.stream().dropWhile(c -> c == ' ' || c == '\t').findFirst())
                .filter(next -> next.equals(Optional.of((int) '#')))
                .isPresent();
    }

    @Override
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("should be true or false");
        };
    }

    @Override
    public List<String> texts() {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new Entry(file, lines, key, line(node.getStartMark()), node).text())
                    .toList();
        }
        throw wrong("should be a list, each element after a dash");
    }

    List<Entry> entries() {
        if (value instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> of(file, lines, tuple))
                    .toList();
        }
        throw wrong("should have keys below it");
    }

    UsageException line(String what) {
        return new UsageException(file + ":" + line + what);
    }

    @Override
    public UsageException wrong(String what) {
        return new UsageException(origin() + " " + what);
    }

    @Override
    public String origin() {
        return file + ":" + line + ": " + key;
    }
}
