package io.github.thinknxkit.matrix;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Style;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Scope;
import io.github.thinknxkit.matrix.Matrix.Chapter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes for users how calls end that meet faults: what a run has held every cell against. */
final class FaultTable {

    private static final String HEAD = """
            | What happens | | read | absolute | relative | bus | The error says |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final StringBuilder text = new StringBuilder();

    private FaultTable() {}

    static String of(List<Chapter> chapters) {
        FaultTable table = new FaultTable();
        chapters.forEach(table::add);
        return table.text.toString();
    }

    private void add(Chapter chapter) {
        text.append("\n### ").append(chapter.title()).append("\n\n").append(HEAD);
        for (Fault fault : chapter.faults()) {
            String first = fault.what();
            for (Map.Entry<List<String>, List<Case>> row : rows(fault).entrySet()) {
                addRow(first, label(row.getValue(), fault.scope()), row.getKey());
                first = "";
            }
        }
    }

    private void addRow(String what, String label, List<String> columns) {
        List<String> all = new ArrayList<>(List.of(what, label));
        all.addAll(columns);
        all.forEach(
                column -> text.append("| ").append(column.replace("|", "\\|")).append(column.isEmpty() ? "" : " "));
        text.append("|\n");
    }

    /** Cases that end alike share a row. */
    private static Map<List<String>, List<Case>> rows(Fault fault) {
        Map<List<String>, List<Case>> rows = new LinkedHashMap<>();
        for (Lasting lasting : fault.scope().lastings()) {
            for (Way way : fault.scope().ways()) {
                Case met = new Case(lasting, way);
                rows.computeIfAbsent(met.columns(fault), columns -> new ArrayList<>())
                        .add(met);
            }
        }
        return rows;
    }

    /** Says which of a fault's cases these are; nothing if all are. */
    private static String label(List<Case> cases, Scope scope) {
        List<Way> ways = cases.stream().map(Case::way).distinct().toList();
        List<Lasting> lastings = cases.stream().map(Case::lasting).distinct().toList();
        if (cases.size() < ways.size() * lastings.size()) {
            return cases.stream()
                    .map(one -> name(one.lasting()) + " with " + name(one.way()))
                    .collect(Collectors.joining("; "));
        }
        String when = lastings.size() < scope.lastings().size() ? name(lastings.get(0)) : "";
        String how = ways.size() < scope.ways().size() ? names(ways) : "";
        return when.isEmpty() || how.isEmpty() ? when + how : when + ", " + how;
    }

    private static String names(Collection<Way> ways) {
        return ways.stream().map(FaultTable::name).collect(Collectors.joining(", "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** How long a fault lasts, and how the client proves who it is. */
    private record Case(Lasting lasting, Way way) {

        List<String> columns(Fault fault) {
            List<String> columns = new ArrayList<>();
            List<Ending> all = new ArrayList<>();
            for (Effect effect : Effect.values()) {
                List<Ending> endings = endings(fault, effect);
                columns.add(endings.stream().map(Ending::text).distinct().collect(Collectors.joining(" or ")));
                all.addAll(endings);
            }
            columns.add(all.stream()
                    .map(Ending::says)
                    .filter(says -> !says.isEmpty())
                    .distinct()
                    .map(says -> "“" + says + "”")
                    .collect(Collectors.joining(", ")));
            return columns;
        }

        /** Those of all calls with an effect, whose methods and connections differ; the same error counts once. */
        private List<Ending> endings(Fault fault, Effect effect) {
            Map<List<Object>, Ending> endings = new LinkedHashMap<>();
            for (Method method : fault.scope().methods()) {
                for (Age age : fault.scope().ages()) {
                    for (Ending ending :
                            fault.expected().endings(new Cell(fault, effect, method, Style.SYNC, age, lasting, way))) {
                        endings.merge(
                                Arrays.asList(ending.error(), ending.says(), ending.mayHaveRun()),
                                ending,
                                Ending::with);
                    }
                }
            }
            return List.copyOf(endings.values());
        }
    }
}
