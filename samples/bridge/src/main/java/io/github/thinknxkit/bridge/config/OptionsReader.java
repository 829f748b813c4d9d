package io.github.thinknxkit.bridge.config;

import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what is said of a server's devices and group addresses. */
final class OptionsReader {

    static final List<String> KEYS = List.of("devices", "groups");

    static final List<String> DEVICE_KEYS =
            List.of("bridged", "name", "area", "as", "class", "unit", "step", "icon", "commands");

    static final List<String> GROUP_KEYS = List.of("address", "type", "name", "area", "buttons", "commands");

    private final Problems problems;

    OptionsReader(Problems problems) {
        this.problems = problems;
    }

    Options read(Item server) {
        Optional<Section> section = Section.open(server, KEYS, problems);
        Map<String, DeviceOptions> places = new LinkedHashMap<>();
        section.flatMap(it -> it.item("devices"))
                .flatMap(item -> Section.open(item, problems))
                .map(Section::items)
                .orElse(List.of())
                .forEach(place -> Section.open(place, DEVICE_KEYS, problems)
                        .ifPresent(it -> places.put(place.name(), device(it))));
        List<GroupOptions> groups = new ArrayList<>();
        section.map(it -> it.items("groups"))
                .orElse(List.of())
                .forEach(group -> Section.open(group, GROUP_KEYS, problems)
                        .flatMap(OptionsReader::group)
                        .ifPresent(groups::add));
        return new Options(places, groups);
    }

    private static DeviceOptions device(Section section) {
        return new DeviceOptions(
                section.flag("bridged"),
                section.text("name"),
                section.text("area"),
                section.text("as"),
                section.text("class"),
                section.text("unit"),
                section.value("step", ConfigCode.NUMBER, OptionsReader::step)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                section.text("icon"),
                section.flag("commands"));
    }

    private static Optional<GroupOptions> group(Section section) {
        section.require("address", "the group address, such as 1/0/7");
        return section.text("address")
                .map(address -> new GroupOptions(
                        address,
                        section.text("type"),
                        section.text("name"),
                        section.text("area"),
                        section.value("buttons", ConfigCode.WRONG_KIND, Item::texts)
                                .orElse(List.of()),
                        section.flag("commands")));
    }

    private static double step(Item item) {
        double step = item.decimal();
        if (step > 0) {
            return step;
        }
        throw item.wrong("should be a number more than 0, such as 0.5");
    }
}
