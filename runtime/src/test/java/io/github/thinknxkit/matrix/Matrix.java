package io.github.thinknxkit.matrix;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Style;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Scope;
import java.util.ArrayList;
import java.util.List;

/** Which cells are run. */
final class Matrix {

    /** Pairs of two levels and three levels each, all of which meet within so many rows. */
    private static final int ROWS = 18;

    private Matrix() {}

    /** Faults of one kind. */
    record Chapter(String title, List<Fault> faults) {}

    static List<Chapter> chapters() {
        return List.of(
                new Chapter("There is no server, or none to speak with", ConnectFaults.all()),
                new Chapter("The connection is lost", LossFaults.all()),
                new Chapter("The server is silent or slow", SilenceFaults.all()),
                new Chapter("Clocks jump", TimeFaults.all()),
                new Chapter("The credentials are in doubt", LoginFaults.all()),
                new Chapter("The server answers with another status than 200", StatusFaults.all()),
                new Chapter("The answer is hardly HTTP", MessageFaults.all()),
                new Chapter("The answer's content is no good, or looks so", AnswerFaults.all()));
    }

    /** Every fault. */
    static List<Fault> faults() {
        return chapters().stream().flatMap(chapter -> chapter.faults().stream()).toList();
    }

    /** Every cell. */
    static List<Cell> whole(List<Fault> faults) {
        List<Cell> cells = new ArrayList<>();
        for (Fault fault : faults) {
            for (Effect effect : Effect.values()) {
                Scope scope = fault.scope();
                for (Method method : scope.methods()) {
                    for (Age age : scope.ages()) {
                        for (Lasting lasting : scope.lastings()) {
                            for (Way way : scope.ways()) {
                                for (Style style : Style.values()) {
                                    cells.add(new Cell(fault, effect, method, style, age, lasting, way));
                                }
                            }
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** Every fault with every effect, and over the faults every pair of what else there is. */
    static List<Cell> brief(List<Fault> faults) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (Fault fault : faults) {
            for (Effect effect : Effect.values()) {
                cells.add(cell(fault, effect, row++ % ROWS));
            }
            // So that each effect comes to meet each row.
            row++;
        }
        return cells;
    }

    /** Columns of an orthogonal array: in each two of them, every pair of levels stands equally often. */
    private static Cell cell(Fault fault, Effect effect, int row) {
        int lasting = row / 9;
        int age = row % 9 / 3;
        int way = row % 3;
        int method = (age + way + lasting) % 3;
        int style = (age + 2 * way + lasting) % 3;
        Scope scope = fault.scope();
        return new Cell(
                fault,
                effect,
                at(scope.methods(), method),
                at(List.of(Style.values()), style),
                at(scope.ages(), age),
                at(scope.lastings(), lasting),
                at(scope.ways(), way));
    }

    private static <T> T at(List<T> levels, int level) {
        return levels.get(level % levels.size());
    }
}
