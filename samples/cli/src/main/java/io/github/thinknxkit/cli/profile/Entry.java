package io.github.thinknxkit.cli.profile;

import io.github.thinknxkit.cli.call.UsageException;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One key of the file with what it holds. Errors name file, line and key, and never a value, which may be a secret.
 *
 * @param file the file as errors name it
 * @param key the key
 * @param line the line, from 1
 * @param value what it holds
 */
record Entry(String file, String key, int line, Node value) {

    static Entry of(String file, NodeTuple tuple) {
        int line = line(tuple.getKeyNode().getStartMark());
        if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            return new Entry(file, scalar.getValue(), line, tuple.getValueNode());
        }
        throw new UsageException(file + ":" + line + ": a key should be a plain word");
    }

    static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }

    String text() {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw wrong("should have a text; quote one that begins with a special character");
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("should be true or false");
        };
    }

    List<String> texts() {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new Entry(file, key, line(node.getStartMark()), node).text())
                    .toList();
        }
        throw wrong("should be a list, each element after a dash");
    }

    List<Entry> entries() {
        if (value instanceof MappingNode mapping) {
            return mapping.getValue().stream().map(tuple -> of(file, tuple)).toList();
        }
        throw wrong("should have keys below it");
    }

    UsageException wrong(String what) {
        return new UsageException(place() + " " + what);
    }

    String place() {
        return file + ":" + line + ": " + key;
    }
}
