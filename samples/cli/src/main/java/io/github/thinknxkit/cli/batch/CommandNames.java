package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds derived commands by their words, and tells which word is wrong. */
public final class CommandNames {

    private final ApiActions actions;
    private final List<String> others;

    /**
     * Creates a finder.
     *
     * @param actions what the API can do
     * @param others the names of commands that are not derived, for hints
     */
    public CommandNames(ApiActions actions, List<String> others) {
        this.actions = actions;
        this.others = List.copyOf(others);
    }

    /**
     * Finds the command that a line begins with.
     *
     * @param words the words of the line
     * @return the action
     * @throws UsageException if there is none; the message says which word is wrong, and what there is
     */
    public ApiAction find(List<String> words) {
        return actions.startOf(words).orElseThrow(() -> unknown(words));
    }

    private UsageException unknown(List<String> words) {
        List<List<String>> candidates =
                actions.all().stream().map(ApiAction::words).toList();
        int known = 0;
        while (known < words.size()
                && !starting(candidates, words.subList(0, known + 1)).isEmpty()) {
            known++;
        }
        return unknown(words, known, starting(candidates, words.subList(0, known)));
    }

    private static List<List<String>> starting(List<List<String>> candidates, List<String> start) {
        return candidates.stream()
                .filter(words -> words.size() >= start.size()
                        && words.subList(0, start.size()).equals(start))
                .toList();
    }

    private UsageException unknown(List<String> words, int known, List<List<String>> candidates) {
        List<String> next = candidates.stream()
                .filter(candidate -> candidate.size() > known)
                .map(candidate -> candidate.get(known))
                .distinct()
                .toList();
        if (known == 0) {
            return first(words.get(0), next);
        }
        String start = ShownText.quoted(String.join(" ", words.subList(0, known)));
        String choice = start + " is followed by " + String.join(", ", next);
        return new UsageException(
                known < words.size()
                        ? choice + ", not " + ShownText.quoted(words.get(known)) + hint(words.get(known), next)
                        : choice);
    }

    private UsageException first(String word, List<String> subjects) {
        List<String> all = new ArrayList<>(subjects);
        all.addAll(others);
        return new UsageException("there is no command " + ShownText.quoted(word) + hint(word, all));
    }

    private static String hint(String word, Collection<String> known) {
        return ShownText.question(word, known);
    }
}
