package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.text.ReadLimits;
import io.github.thinknxkit.spec.internal.text.TextDecoder;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlReader;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the table of datapoint types that comes with this module. */
final class TypeTable {

    private static final String RESOURCE = "/io/github/thinknxkit/spec/datapoint-types.yaml";

    /** What would be the greatest, 670760.96, is 0x7FFF and always means invalid data (KNX 3/7/2): the one below it. */
    private static final double GREATEST_FLOAT2 = 670_433.28;

    private final Map<String, WordList> words = new HashMap<>();
    private final Map<DatapointTypeId, DatapointType> types = new LinkedHashMap<>();

    private TypeTable(YamlNode root) {
        entries(new Row(RESOURCE, root).mapping("words")).forEach(row -> words.put(row.name(), list(row)));
        entries(new Row(RESOURCE, root).mapping("types")).forEach(row -> {
            DatapointType type = type(row);
            types.put(type.id(), type);
        });
    }

    /** Returns the types by their numbers, each main type before its subtypes. */
    static Map<DatapointTypeId, DatapointType> read() {
        Problems problems = new Problems();
        YamlNode root = new TextDecoder(RESOURCE, problems, ReadLimits.SPEC)
                .decode(bytes())
                .flatMap(text -> YamlReader.read(text, problems, ReadLimits.SPEC))
                .orElseThrow(
                        () -> new IllegalStateException(problems.inFileOrder().toString()));
        return Collections.unmodifiableMap(new TypeTable(root).types);
    }

    private static byte[] bytes() {
        try (InputStream in = TypeTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The table '" + RESOURCE + "' is not in the jar of this module");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table '" + RESOURCE + "'", e);
        }
    }

    private static WordList list(Row row) {
        List<WordList.Word> values = entries(row.mapping("values")).stream()
                .map(word -> new WordList.Word(
                        word.name(), Integer.parseInt(word.needed("raw")), word.needed("description")))
                .toList();
        return new WordList(
                row.name(), row.needed("description"), row.text("note").orElse(""), values);
    }

    private DatapointType type(Row row) {
        DatapointTypeId id = DatapointTypeId.parse(row.name()).orElseThrow();
        String name = row.needed("name");
        Coding coding = row.text("coding")
                .map(kind -> coding(kind, row, id, name))
                .orElseGet(() -> mainType(id).coding());
        return new DatapointType(id, name, coding);
    }

    private DatapointType mainType(DatapointTypeId id) {
        return Optional.ofNullable(types.get(id.mainType())).orElseThrow();
    }

    private Coding coding(String kind, Row row, DatapointTypeId id, String name) {
        return switch (kind) {
            case "bit" -> new Coding.Choice(TelegramFormat.BIT, words(row));
            case "byte" -> new Coding.Choice(TelegramFormat.UNSIGNED_BYTE, words(row));
            case "forced" -> new Coding.Forced(words(row));
            case "steps" -> new Coding.Steps(words(row));
            case "scaled" -> new Coding.Scaled(Integer.parseInt(row.needed("max")), row.unit());
            case "unsigned" -> whole(TelegramFormat.UNSIGNED_BYTE, row);
            case "signed" -> whole(TelegramFormat.SIGNED_BYTE, row);
            case "scene-number" -> new Coding.SceneNumber();
            case "scene-control" -> new Coding.SceneControl();
            case "float2" -> new Coding.Float2(Double.parseDouble(row.needed("min")), GREATEST_FLOAT2, row.unit());
            case "float4" -> new Coding.Float4(row.unit());
            case "none" -> new Coding.Unsendable(row.text("reason").orElseGet(() -> reason(row, id, name)));
            default -> throw new IllegalStateException(RESOURCE + ": no coding '" + kind + "' of " + id);
        };
    }

    private WordList words(Row row) {
        return Optional.ofNullable(words.get(row.needed("words"))).orElseThrow();
    }

    private static Coding.Whole whole(TelegramFormat format, Row row) {
        return new Coding.Whole(
                format, Integer.parseInt(row.needed("min")), Integer.parseInt(row.needed("max")), row.unit());
    }

    private static String reason(Row row, DatapointTypeId id, String name) {
        String article = "aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
        String remedy = row.text("byte").isPresent()
                ? " as such; give it 5.010 in the plant file to send the byte as a number"
                : "";
        return id + " is " + article + name + ", which the API cannot send" + remedy;
    }

    private static List<Row> entries(YamlMapping mapping) {
        return mapping.entries().stream().map(Row::of).toList();
    }

    /** A named entry of the table. What it lacks is a mistake of ours, which a test would find. */
    private record Row(String name, YamlNode value) {

        static Row of(YamlEntry entry) {
            return new Row(entry.key().text(), entry.value());
        }

        private Optional<YamlNode> value(String key) {
            return value instanceof YamlMapping mapping ? mapping.value(key) : Optional.empty();
        }

        Optional<String> text(String key) {
            return value(key).filter(YamlScalar.class::isInstance).map(found -> ((YamlScalar) found).text());
        }

        String needed(String key) {
            return text(key)
                    .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no '" + key + "' in '" + name + "'"));
        }

        String unit() {
            return text("unit").orElse("");
        }

        YamlMapping mapping(String key) {
            return value(key)
                    .filter(YamlMapping.class::isInstance)
                    .map(YamlMapping.class::cast)
                    .orElseThrow();
        }
    }
}
