package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.ets.GroupRange;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the group addresses and their ranges. */
final class GroupsReader {

    private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,5}");
    private static final int HIGHEST = 0xFFFF;

    /** Of a damaged file all addresses contradict each other, which is understood after a few. */
    private static final int MANY = 20;

    private final String file;
    private final ProjectXml in;
    private final AddressStyle style;
    private final List<GroupRange> outermost = new ArrayList<>();
    private final List<GroupEntry> outside = new ArrayList<>();
    private final Map<Integer, String> taken = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    GroupsReader(String file, ProjectXml in, AddressStyle style) {
        this.file = file;
        this.in = in;
        this.style = style;
    }

    /** Reads what is in the section, with an element around the ranges or without. */
    void read() throws ProjectFault {
        read(outermost, outside);
    }

    private void read(List<GroupRange> ranges, List<GroupEntry> groups) throws ProjectFault {
        in.children(name -> {
            switch (name) {
                case "GroupRanges" -> read(ranges, groups);
                case "GroupRange" -> ranges.add(range());
                case "GroupAddress" -> group().ifPresent(groups::add);
                default -> {
                    // What a later ETS may add is no address.
                }
            }
        });
    }

    private GroupRange range() throws ProjectFault {
        in.take();
        Name name = name(in.line("Name"));
        OptionalInt first = number(in.text("RangeStart"));
        List<GroupRange> ranges = new ArrayList<>();
        List<GroupEntry> groups = new ArrayList<>();
        read(ranges, groups);
        return new GroupRange(name, "", first, ranges, groups);
    }

    private Optional<GroupEntry> group() throws ProjectFault {
        in.take();
        OptionalInt raw = number(in.text("Address"));
        String name = in.line("Name");
        if (raw.isEmpty()) {
            remark("the group " + quoted(name) + " has no address from 1 to " + HIGHEST + " and is left out");
            return Optional.empty();
        }
        byId.putIfAbsent(in.id("Id"), raw.getAsInt());
        String before = taken.putIfAbsent(raw.getAsInt(), name);
        if (before != null) {
            remark(style.text(raw.getAsInt()) + " stands twice in the project: as " + quoted(before)
                    + ", which holds, and as " + quoted(name));
            return Optional.empty();
        }
        return Optional.of(entry(raw.getAsInt(), name));
    }

    private GroupEntry entry(int raw, String name) {
        List<DatapointTypeId> types = Arrays.stream(in.line("DatapointType").split("\\s+", -1))
                .flatMap(text -> DatapointTypeId.parse(text).stream())
                .toList();
        return new GroupEntry(
                name(name),
                name(style.text(raw)),
                raw,
                in.line("Description"),
                types.isEmpty() ? Optional.empty() : Optional.of(name(in.line("DatapointType"))),
                types,
                false,
                false,
                Optional.empty());
    }

    private Name name(String text) {
        return new Name(text, new Position(file, in.lineNumber(), in.column(), ""));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private void remark(String text) {
        if (remarks.size() < MANY) {
            remarks.add(text);
        }
    }

    private static OptionalInt number(String text) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        return number > 0 && number <= HIGHEST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The addresses by their identifiers. */
    Map<String, Integer> byId() {
        return byId;
    }

    List<String> remarks() {
        return remarks;
    }

    EtsExport export(String digest) {
        return new EtsExport(file, outermost, outside, digest);
    }
}
