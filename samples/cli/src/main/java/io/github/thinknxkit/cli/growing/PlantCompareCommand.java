package io.github.thinknxkit.cli.growing;

import io.github.thinknxkit.cli.growing.compare.ComparisonText;
import io.github.thinknxkit.cli.growing.compare.DifferenceJson;
import io.github.thinknxkit.cli.growing.compare.PlantComparison;
import io.github.thinknxkit.cli.growing.input.PlantFiles;
import io.github.thinknxkit.cli.growing.input.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a plant file with newer exports. As with {@code git diff}, only who asks for it gets an exit status of differences. */
@Command(
        name = "compare",
        description = "Compare a plant file and the exports that it names with newer exports, which take their place.")
final class PlantCompareCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    private final PlantSurroundings around;

    @Parameters(index = "0", paramLabel = "PLANT", description = "the plant file")
    private Path plant = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "EXPORT", description = "the newer exports, all of them")
    private List<Path> exports = new ArrayList<>();

    @Option(names = "--all", description = "descriptions, too")
    private boolean all;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "the encoding of CSV files that are neither UTF-8 nor western European, such as windows-1251")
    private @Nullable Charset encoding;

    @Option(names = "--exit-code", description = "exit with status 1 if there are differences")
    private boolean exitCode;

    PlantCompareCommand(PlantSurroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        PlantComparison comparison = compare();
        comparison.warnings().forEach(warning -> around.err().print("warning: " + warning + "\n"));
        around.err().flush();
        if (around.json().getAsBoolean()) {
            comparison.differences().forEach(difference -> printJson(DifferenceJson.of(difference)));
        } else {
            ComparisonText.of(comparison).forEach(line -> around.out().print(line + "\n"));
        }
        around.out().flush();
        return exitCode && !comparison.differences().isEmpty() ? DIFFERENT : 0;
    }

    private PlantComparison compare() {
        try {
            PlantComparison whole =
                    PlantComparison.of(plant, exports, Optional.ofNullable(encoding), new PlantFiles(around.err()));
            return all ? whole : whole.withoutDescriptions();
        } catch (Refusal e) {
            throw around.refusal().apply(String.valueOf(e.getMessage()));
        }
    }

    /** JSON is UTF-8, whatever the terminal's encoding is. */
    private void printJson(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        around.out().write(bytes, 0, bytes.length);
    }
}
