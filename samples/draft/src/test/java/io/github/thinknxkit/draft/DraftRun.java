package io.github.thinknxkit.draft;

import io.github.thinknxkit.draft.input.InputException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft that was made, or why there is none.
 *
 * @param status 0 if there is one
 * @param out its text
 * @param err what is to be reviewed, or what is wrong
 */
record DraftRun(int status, String out, String err) {

    /** Makes a draft of files, each behind what it is: {@code --devices}, {@code --ets}, {@code --name}, {@code --encoding}. */
    static DraftRun of(Object... words) {
        List<Path> exports = new ArrayList<>();
        Optional<Path> devices = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<Charset> encoding = Optional.empty();
        for (int i = 0; i < words.length; i += 2) {
            String value = words[i + 1].toString();
            switch (words[i].toString()) {
                case "--ets" -> exports.add(Path.of(value));
                case "--devices" -> devices = Optional.of(Path.of(value));
                case "--name" -> name = Optional.of(value);
                case "--encoding" -> encoding = Optional.of(Charset.forName(value));
                default -> throw new IllegalArgumentException(words[i].toString());
            }
        }
        try {
            PlantDraft draft = PlantDraft.of(
                    new DraftRequest(exports, Optional.empty(), devices, encoding, name, Optional.empty()), () -> {
                        throw new AssertionError("only projects have passwords");
                    });
            return new DraftRun(0, draft.text(), String.join("\n", draft.summary()));
        } catch (InputException e) {
            return new DraftRun(2, "", String.valueOf(e.getMessage()));
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
