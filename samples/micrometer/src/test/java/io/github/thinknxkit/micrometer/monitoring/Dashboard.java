package io.github.thinknxkit.micrometer.monitoring;

import java.util.List;

/** The dashboard for Grafana. */
record Dashboard(Document json) {

    /** A query of a panel, or the expression of an alert, by what shows it. */
    record Query(String place, String expression) {}

    static Dashboard read() {
        return new Dashboard(Document.of(Document.text(Document.DASHBOARD)));
    }

    List<Document> panels() {
        return json.list("panels");
    }

    List<Document> variables() {
        return json.get("templating").list("list");
    }

    /** The queries, with variables as Grafana would fill them in: all servers, and the time between two points. */
    List<Query> queries() {
        return panels().stream()
                .flatMap(panel -> panel.list("targets").stream()
                        .map(target -> new Query(
                                panel.get("title").text() + " "
                                        + target.get("refId").text(),
                                filled(target.get("expr").text()))))
                .toList();
    }

    private static String filled(String expression) {
        return expression
                .replace("$__rate_interval", "1m")
                .replace("$__range", "5m")
                .replace("$server", ".*")
                .replace("$watch", ".*");
    }
}
