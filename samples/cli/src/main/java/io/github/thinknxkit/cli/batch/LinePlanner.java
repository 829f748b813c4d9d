package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Understands the lines of a batch: derived commands, {@code set} and {@code call}, each with {@code --feedback} or without. */
public final class LinePlanner {

    private static final String CALL = "call";
    private static final String SET = "set";
    private static final String PROGRAM = "thinknx";
    private static final String FEEDBACK = "--feedback";
    private static final String END_OF_OPTIONS = "--";

    private final CommandNames names;
    private final ActionPlanner byAction;
    private final OperationPlanner byOperation;
    private final Supplier<SettingPlanner> byName;

    /**
     * Creates a planner.
     *
     * @param actions what the API can do
     * @param devices what a word that stands for a device means
     * @param settings understands what follows {@code set}; fails if there is no plant
     */
    public LinePlanner(ApiActions actions, DeviceNames devices, Supplier<SettingPlanner> settings) {
        names = new CommandNames(actions, List.of(CALL, SET));
        byName = settings;
        byAction = new ActionPlanner(devices);
        byOperation = new OperationPlanner(actions, devices);
    }

    /**
     * Understands a line.
     *
     * @param line its words, at least one; {@code thinknx} may stand before the command
     * @return the call
     * @throws UsageException if the line cannot be understood
     * @throws io.github.thinknxkit.error.InvalidArgumentException if a word is no value of its type, or out of range
     */
    public PlannedCall plan(List<String> line) {
        List<String> words = new ArrayList<>(line);
        if (words.size() > 1 && words.get(0).equals(PROGRAM)) {
            words.remove(0);
        }
        Feedback feedback = Feedback.of(takeOptions(words));
        if (words.isEmpty()) {
            throw new UsageException("there is no command in this line");
        } else if (words.get(0).equals(CALL)) {
            return call(words, feedback);
        } else if (words.get(0).equals(SET)) {
            return byName.get().plan(words.subList(1, words.size()), feedback);
        }
        ApiAction action = names.find(words);
        return byAction.plan(action, words.subList(action.words().size(), words.size()), feedback);
    }

    private PlannedCall call(List<String> words, Feedback feedback) {
        if (words.size() == 1) {
            throw new UsageException("call needs the name of an operation");
        }
        return byOperation.plan(words.get(1), words.subList(2, words.size()), feedback);
    }

    /** Takes the options out of a line, and tells whether feedback was asked for. */
    private static boolean takeOptions(List<String> words) {
        boolean feedback = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(END_OF_OPTIONS)) {
                words.remove(i);
                return feedback;
            } else if (word.startsWith(END_OF_OPTIONS)) {
                checkOption(word);
                words.remove(i--);
                feedback = true;
            }
        }
        return feedback;
    }

    private static void checkOption(String word) {
        if (!word.equals(FEEDBACK)) {
            // Whatever was given is not repeated: it may be a password, on its way to the wrong place.
            throw new UsageException("a line of a batch takes no option but --feedback; all others belong to"
                    + " \"thinknx batch\" itself");
        }
    }
}
