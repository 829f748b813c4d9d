package io.github.thinknxkit.spec.ets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the loader made of an export, one line for each address, to be compared with what was written. */
final class ExportText {

    private ExportText() {}

    static List<String> of(EtsExport export) {
        List<String> lines = new ArrayList<>();
        export.groups().forEach(group -> lines.add(line("", group)));
        export.ranges().forEach(range -> collect("", range, lines));
        return lines;
    }

    private static void collect(String path, GroupRange range, List<String> lines) {
        String inner = path + range.name() + " > ";
        range.groups().forEach(group -> lines.add(line(inner, group)));
        range.ranges().forEach(child -> collect(inner, child, lines));
    }

    private static String line(String path, GroupEntry group) {
        return path
                + String.join(
                        " | ",
                        group.name().text(),
                        String.valueOf(group.raw()),
                        group.description(),
                        group.types().map(types -> types.text()).orElse(""),
                        String.valueOf(group.central()),
                        String.valueOf(group.unfiltered()),
                        group.security().orElse(""));
    }

    static List<String> of(ExportModel model) {
        List<String> lines = new ArrayList<>();
        model.groups().forEach(group -> lines.add(line("", group)));
        for (ExportModel.Main main : model.mains()) {
            String path = main.name() + " > ";
            main.groups().forEach(group -> lines.add(line(path, group)));
            main.middles()
                    .forEach(middle ->
                            middle.groups().forEach(group -> lines.add(line(path + middle.name() + " > ", group))));
        }
        return lines;
    }

    private static String line(String path, ExportModel.Group group) {
        return path
                + Stream.of(
                                group.name(),
                                group.raw(),
                                group.description(),
                                group.types(),
                                group.central(),
                                group.unfiltered(),
                                group.security())
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " | " + b)
                        .orElseThrow();
    }
}
