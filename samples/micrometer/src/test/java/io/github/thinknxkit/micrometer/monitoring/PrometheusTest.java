package io.github.thinknxkit.micrometer.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.micrometer.Deadline;
import io.github.thinknxkit.micrometer.monitoring.Dashboard.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Prometheus has data for everything that the dashboard shows and the alerts ask, once all that can go wrong has. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PrometheusTest {

    @TempDir
    Path folder;

    private final List<Query> left = new ArrayList<>();

    @Test
    void everyQueryHasData() throws Exception {
        Tool.require("prometheus");
        left.addAll(Dashboard.read().queries());
        try (MeteredProgram program = new MeteredProgram();
                PrometheusServer prometheus = PrometheusServer.start(folder, program.port())) {
            for (Document rule : prometheus.rules()) {
                left.add(new Query(rule.get("name").text(), rule.get("query").text()));
            }
            assertFalse(left.isEmpty());
            Deadline.await(
                    () -> {
                        program.callOn();
                        left.removeIf(query -> hasData(prometheus, query));
                        return left.isEmpty();
                    },
                    () -> "no data for " + left);
            assertEquals(
                    List.of("cabin", "hotel", "office", "villa"), prometheus.values("server", "thinknx_active_calls"));
            assertEquals(List.of("estate"), prometheus.values("watch", "thinknx_watch_readings"));
            Deadline.await(
                    () -> isFiring(prometheus, "ThinknxCredentialsRefused", "office")
                            && isFiring(prometheus, "ThinknxOutcomeUnknown", "villa")
                            && isFiring(prometheus, "ThinknxWatchRefused", "estate"),
                    () -> "alerts that wait for nothing do not fire");
            for (Document rule : prometheus.rules()) {
                assertEquals(
                        "ok",
                        rule.get("health").text(),
                        () -> rule.get("lastError").text());
            }
        }
    }

    private static boolean hasData(PrometheusServer prometheus, Query query) {
        try {
            return prometheus.query(query.expression()).stream()
                    .map(result -> ((List<?>) result.get("value").value()).get(1))
                    .anyMatch(value -> !value.equals("NaN"));
        } catch (Exception e) {
            throw new AssertionError(query.place(), e);
        }
    }

    private static boolean isFiring(PrometheusServer prometheus, String alert, String whose) throws Exception {
        return prometheus.query("ALERTS{alertstate=\"firing\"}").stream()
                .map(result -> result.get("metric"))
                .filter(labels -> labels.get("alertname").text().equals(alert))
                .anyMatch(labels -> labels.get(labels.has("server") ? "server" : "watch")
                        .text()
                        .equals(whose));
    }
}
