package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.Trial;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs of {@code thinknx plant}, whose words are files most of the time. */
final class PlantRun {

    private PlantRun() {}

    static Trial.Result of(Object... words) {
        return in(StandardCharsets.UTF_8, words);
    }

    /** Runs where the terminal has an encoding of its own. */
    static Trial.Result in(Charset terminal, Object... words) {
        return new Trial()
                .encoding(terminal)
                .run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }
}
