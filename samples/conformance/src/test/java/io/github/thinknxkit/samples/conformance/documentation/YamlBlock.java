package io.github.thinknxkit.samples.conformance.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of YAML that a page shows, completed to a file. A piece that begins with {@code format:} is a file. Any other is a part of a
 * file that the tests of {@code spec} load, if it is in there to the letter; or a part of a plant file, which lacks no more than its
 * format and its name.
 *
 * @param form what the file is
 * @param text the file
 */
record YamlBlock(Form form, String text) {

    private static final String RESOURCES = "spec/src/test/resources/io/github/thinknxkit/spec/";
    private static final List<String> PARTS_OF_PLANTS = List.of("ets:", "groups:", "areas:", "devices:");

    /** The files that the tests load. */
    private static final Map<String, Form> LOADED =
            Map.of("lamp.yaml", Form.SPEC, "shelly.yaml", Form.SPEC, "villa.yaml", Form.PLANT);

    /** What a file is. */
    enum Form {
        SPEC,
        PLANT
    }

    /** Completes a piece; empty if it is none of these. */
    static Optional<YamlBlock> of(Snippet snippet, Path root) throws IOException {
        String code = snippet.code();
        if (code.lines().anyMatch(line -> line.startsWith("format:"))) {
            Form form = code.lines().anyMatch(line -> line.startsWith("api:")) ? Form.SPEC : Form.PLANT;
            return Optional.of(new YamlBlock(form, code));
        }
        for (Map.Entry<String, Form> file : LOADED.entrySet()) {
            String text = Files.readString(root.resolve(RESOURCES + file.getKey()));
            if (("\n" + text).contains("\n" + code)) {
                return Optional.of(new YamlBlock(file.getValue(), text));
            }
        }
        boolean part = PARTS_OF_PLANTS.stream().anyMatch(code::startsWith);
        return part
                ? Optional.of(new YamlBlock(Form.PLANT, "format: 1\nplant: Villa Rosa\n" + code))
                : Optional.empty();
    }
}
