package io.github.thinknxkit.gateway.history;

import io.github.thinknxkit.gateway.history.History.Sample;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.gateway.store.Store;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The samples on disk. */
final class SampleTable {

    private static final String PUT =
            "MERGE INTO page_sample (server, guid, controller, at, reading) KEY (server, guid, controller, at) VALUES (?, ?, ?, ?, ?)";
    private static final String FIND =
            "SELECT at, reading FROM page_sample WHERE server = ? AND guid = ? AND controller = ? AND at >= ? ORDER BY at";

    private final Store store;

    SampleTable(Store store) {
        this.store = store;
    }

    void put(Map<Series, Double> values, Instant at) {
        store.transaction(connection -> {
            try (PreparedStatement put = connection.prepareStatement(PUT)) {
                for (Map.Entry<Series, Double> entry : values.entrySet()) {
                    Series series = entry.getKey();
                    Store.fill(
                            put,
                            series.server(),
                            series.guid(),
                            series.controller(),
                            at.toEpochMilli(),
                            entry.getValue());
                    put.addBatch();
                }
                return put.executeBatch().length;
            }
        });
    }

    List<Sample> since(Series series, Instant begin) {
        return store.query(
                FIND,
                row -> new Sample(Instant.ofEpochMilli(row.getLong(1)), row.getDouble(2)),
                series.server(),
                series.guid(),
                series.controller(),
                begin.toEpochMilli());
    }

    void forgetBefore(Instant end) {
        int unused = store.update("DELETE FROM page_sample WHERE at < ?", end.toEpochMilli());
    }
}
