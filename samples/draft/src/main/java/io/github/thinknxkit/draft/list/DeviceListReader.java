package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.draft.input.CleanText;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.draft.list.DeviceList.UnusedLine;
import io.github.thinknxkit.draft.words.Vocabulary;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a list of devices: names and GUIDs in any order of columns, with titles or without, separated by semicolons, commas or
 * tabulators, perhaps with areas and kinds. A list is somebody's notes: a line that cannot be used spoils no other.
 */
public final class DeviceListReader {

    /** As long as ETS lets names be. */
    private static final int LONGEST_NAME = 255;

    /** The loader takes it for YAML's merge key, also in quotes. */
    private static final String MERGE_KEY = "<<";

    /** A hundred times what a large building has. */
    private static final int MOST_LINES = 20_000;

    private static final String NO_GUID =
            "there is no GUID in it, which has 21 to 23 letters, digits, '+', '/', '-' or '_'";

    private final List<ListedDevice> devices = new ArrayList<>();
    private final List<UnusedLine> unused = new ArrayList<>();
    private final Map<String, Integer> lineByGuid = new HashMap<>();

    private DeviceListReader() {}

    /**
     * Reads a list.
     *
     * @param source the file
     * @param encoding its encoding unless it is UTF-8 or UTF-16, if the user says it
     * @param vocabulary tells columns of kinds and areas
     * @return the devices and everything else that the list says
     * @throws InputException if the file is no text, or far larger than any list
     */
    public static DeviceList read(SpecSource source, Optional<Charset> encoding, Vocabulary vocabulary) {
        List<String> lines = ListText.lines(source, encoding);
        if (lines.size() > MOST_LINES) {
            throw new InputException(
                    "the list " + source.name() + " has more than the " + MOST_LINES + " lines that are read of one");
        }
        DeviceListReader reader = new DeviceListReader();
        reader.read(lines, new FormatFinder(vocabulary).find(lines));
        return new DeviceList(source.name(), reader.devices, reader.unused);
    }

    private void read(List<String> lines, ListFormat format) {
        boolean header = format.titled();
        for (int i = 0; i < lines.size(); i++) {
            if (!CleanText.line(lines.get(i)).isEmpty()) {
                if (!header) {
                    read(i + 1, ListLine.of(lines.get(i), format));
                }
                header = false;
            }
        }
    }

    private void read(int number, ListLine line) {
        Optional<String> guid = line.guid();
        Optional<String> wrong = guid.isPresent() ? wrong(line, guid.get()) : Optional.of(withoutGuid(line));
        if (wrong.isPresent()) {
            unused.add(new UnusedLine(number, line.shown(), wrong.get()));
        } else {
            String known = guid.orElseThrow();
            lineByGuid.put(known, number);
            devices.add(new ListedDevice(number, line.name(), known, line.areas(), line.kind(), line.notes()));
        }
    }

    private static String withoutGuid(ListLine line) {
        return line.nearlyGuid()
                .map(field -> "'" + field + "' has " + field.length() + " characters, and a GUID has 21 to 23")
                .orElse(NO_GUID);
    }

    private Optional<String> wrong(ListLine line, String guid) {
        if (lineByGuid.containsKey(guid)) {
            return Optional.of("its GUID stands in line " + lineByGuid.get(guid) + " already");
        } else if (line.name().isEmpty()) {
            return Optional.of("there is no name in it");
        }
        return Stream.concat(Stream.of(line.name()), line.areas().stream())
                .flatMap(text -> wrong(text).stream())
                .findFirst();
    }

    private static Optional<String> wrong(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of(
                    "a name has " + name.length() + " characters, and at most " + LONGEST_NAME + " are taken");
        }
        return name.equals(MERGE_KEY) ? Optional.of("a plant file cannot hold this name") : Optional.empty();
    }
}
