package io.github.thinknxkit.gateway.history;

import io.github.thinknxkit.gateway.history.History.Sample;
import io.github.thinknxkit.gateway.history.History.Series;
import io.github.thinknxkit.gateway.store.Store;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
                    key(put, entry.getKey());
                    put.setLong(4, at.toEpochMilli());
                    put.setDouble(5, entry.getValue());
                    put.addBatch();
                }
                return put.executeBatch().length;
            }
        });
    }

    List<Sample> since(Series series, Instant begin) {
        return store.transaction(connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                key(find, series);
                find.setLong(4, begin.toEpochMilli());
                List<Sample> samples = new ArrayList<>();
                try (ResultSet rows = find.executeQuery()) {
                    while (rows.next()) {
                        samples.add(new Sample(Instant.ofEpochMilli(rows.getLong(1)), rows.getDouble(2)));
                    }
                }
                return samples;
            }
        });
    }

    private static void key(PreparedStatement statement, Series series) throws SQLException {
        statement.setString(1, series.server());
        statement.setString(2, series.guid());
        statement.setString(3, series.controller());
    }

    void forgetBefore(Instant end) {
        store.transaction(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM page_sample WHERE at < ?")) {
                delete.setLong(1, end.toEpochMilli());
                return delete.executeUpdate();
            }
        });
    }
}
