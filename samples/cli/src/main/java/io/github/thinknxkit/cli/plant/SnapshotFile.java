package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.TextInput;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a snapshot that was saved: {@code thinknx snapshot --json > FILE}. */
public final class SnapshotFile {

    private final Path file;
    private final List<DeviceState> states = new ArrayList<>();
    private final List<FailedReading> failures = new ArrayList<>();

    private SnapshotFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a snapshot.
     *
     * @param file the file
     * @return the snapshot
     * @throws UsageException if it cannot be read, or is none
     */
    public static Snapshot read(Path file) {
        SnapshotFile reader = new SnapshotFile(file);
        List<String> lines = reader.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reader.take(i + 1, lines.get(i));
            }
        }
        return new Snapshot(reader.states, reader.failures);
    }

    private List<String> lines() {
        try {
            return TextInput.decode(Files.readAllBytes(file), "the snapshot " + file)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UsageException("the snapshot " + file + " cannot be read");
        }
    }

    private void take(int number, String line) {
        Map<String, Object> members = members(number, line);
        DeviceInfo device = device(number, members);
        String state = text(number, members, StateRows.STATE);
        if (Boolean.FALSE.equals(members.get(StateRows.OK))) {
            String message = text(number, members, StateRows.MESSAGE);
            failures.add(new FailedReading(device, state, new IllegalStateException(message)));
        } else {
            Object value = members.get(StateRows.VALUE);
            if (value == null) {
                throw wrong(number);
            }
            String unit = String.valueOf(members.getOrDefault(StateRows.UNIT, ""));
            boolean inRange = !Boolean.FALSE.equals(members.get(StateRows.IN_RANGE));
            states.add(new DeviceState(device, state, value, unit, inRange));
        }
    }

    private DeviceInfo device(int number, Map<String, Object> members) {
        DeviceType type = new DeviceType(text(number, members, StateRows.KIND), List.of(), Protection.NONE);
        List<String> path = List.of(text(number, members, StateRows.DEVICE).split("/", -1));
        int last = path.size() - 1;
        return DeviceInfo.of(type, text(number, members, StateRows.GUID), path.get(last), path.subList(0, last));
    }

    private String text(int number, Map<String, Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw wrong(number);
    }

    private Map<String, Object> members(int number, String line) {
        Map<String, Object> members = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(number);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                members.put(parser.currentName(), value(number, parser));
            }
        } catch (JacksonException e) {
            throw wrong(number);
        }
        return members;
    }

    private Object value(int number, JsonParser parser) {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> throw wrong(number);
        };
    }

    private UsageException wrong(int line) {
        return new UsageException(
                file + ":" + line + ": this is no line of a snapshot; make one by" + " \"thinknx snapshot --json\"");
    }
}
