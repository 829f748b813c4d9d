package io.github.thinknxkit.cli.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values as YAML. All texts are quoted, so that readers of YAML 1.1, too, take {@code on} and {@code 1:30} for texts. */
public final class YamlText {

    /** Words that YAML 1.1 takes for truth values or nothing, also as keys. */
    private static final Pattern NO_PLAIN_KEY =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|[^a-z].*|.*[^a-z0-9._-].*");

    private YamlText() {}

    /**
     * Returns values as a document.
     *
     * @param members names and values: Boolean, Number, String, a list of them, or a map of them
     * @return the document, which ends with a line break
     */
    public static String of(Map<String, ?> members) {
        StringBuilder text = new StringBuilder();
        DumpSettings settings = DumpSettings.builder().setSplitLines(false).build();
        new Dump(settings).dumpNode(node(members), new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int start, int length) {
                text.append(part, start, start + length);
            }
        });
        return text.toString();
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> members) {
            List<NodeTuple> tuples = members.entrySet().stream()
                    .map(member -> new NodeTuple(key(member.getKey().toString()), node(member.getValue())))
                    .toList();
            return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        } else if (value instanceof List<?> list) {
            return new SequenceNode(
                    Tag.SEQ, list.stream().<Node>map(YamlText::node).toList(), FlowStyle.FLOW);
        } else if (value instanceof Boolean) {
            return new ScalarNode(Tag.BOOL, value.toString(), ScalarStyle.PLAIN);
        } else if (value instanceof Number) {
            return new ScalarNode(value instanceof Double ? Tag.FLOAT : Tag.INT, value.toString(), ScalarStyle.PLAIN);
        }
        return new ScalarNode(Tag.STR, value.toString(), ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node key(String name) {
        boolean quoted = NO_PLAIN_KEY.matcher(name).matches();
        return new ScalarNode(Tag.STR, name, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }
}
