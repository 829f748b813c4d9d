package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a profile says of its connection. */
final class ProfileReader {

    private final Path file;

    ProfileReader(Path file) {
        this.file = file;
    }

    ConnectionSettings read(List<Entry> entries) {
        Map<String, Entry> given = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!ConnectionReader.keys().contains(entry.key())) {
                throw unknown(entry);
            } else if (given.put(entry.key(), entry) != null) {
                throw entry.wrong("stands twice in this profile");
            }
        }
        return new ConnectionReader(file, given, ProfileReader::fail).read();
    }

    private static void fail(ConnectionValue value, UsageException fault) {
        throw fault;
    }

    /** A key that resembles no other is not repeated: it may be a password on the wrong side of the colon. */
    private static UsageException unknown(Entry entry) {
        List<String> keys = ConnectionReader.keys();
        String question = ShownText.question(entry.key(), keys);
        return question.isEmpty()
                ? entry.line(": this is no key of a profile; there are " + String.join(", ", keys))
                : entry.wrong("is no key of a profile" + question);
    }
}
