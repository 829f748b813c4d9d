package io.github.thinknxkit.page.call;

import io.github.thinknxkit.page.web.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A call as the program {@code thinknx} makes it, for a POSIX shell. */
public final class CommandLineText {

    /** Operations whose one value the document gives: the program sends it by itself. */
    private static final Set<String> WITHOUT_COMMAND = Set.of("stop", "trigger");

    private CommandLineText() {}

    /**
     * Writes a call for {@code thinknx}.
     *
     * @param call the call
     * @return one line, or empty if an argument of a program cannot hold it
     */
    public static Optional<String> of(WrittenCall call) {
        List<String> words = new ArrayList<>(List.of("thinknx", "--url", call.origin()));
        words.addAll(
                call.way() == Way.CLOUD
                        ? call.trusted().map(file -> List.of("--trust", file)).orElse(List.of())
                        : List.of("--auth", call.way().name().toLowerCase(Locale.ROOT)));
        words.addAll(List.of("call", call.operation()));
        call.parameters().stream()
                .filter(field -> !isGiven(call, field))
                .map(field -> field.name() + "=" + field.value().orElse(""))
                .forEach(words::add);
        if (call.waitsForFeedback()) {
            words.add("--feedback");
        }
        return words.stream().anyMatch(word -> word.indexOf('\0') >= 0)
                ? Optional.empty()
                : Optional.of(words.stream().map(ShellWord::of).collect(Collectors.joining(" ")));
    }

    private static boolean isGiven(WrittenCall call, FormField field) {
        return WITHOUT_COMMAND.contains(call.operation()) && field.name().equals("cmd");
    }
}
