package io.github.thinknxkit.micrometer.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The dashboard is one that Grafana can be provisioned with: what its schema asks for, and nothing of one installation. */
class DashboardTest {

    private static final Map<String, String> DATA_SOURCE = Map.of("type", "prometheus", "uid", "${datasource}");
    private static final int COLUMNS = 24;

    private final Dashboard dashboard = Dashboard.read();

    @Test
    void itIsADashboardOfNoInstallation() {
        Document json = dashboard.json();
        assertEquals("thinknx", json.get("uid").text());
        assertFalse(json.get("title").text().isBlank());
        assertTrue(json.get("schemaVersion").number() >= 36, "older ones name data sources in another way");
        assertFalse(json.has("id"), "the number of one installation");
        assertFalse(json.has("__inputs"), "questions that provisioning cannot answer");
        assertEquals("now", json.get("time").get("to").text());
    }

    @Test
    void dataSourceAndServersAreChosenByVariables() {
        List<Document> variables = dashboard.variables();
        assertEquals(
                List.of("datasource", "server", "watch"),
                variables.stream().map(variable -> variable.get("name").text()).toList());
        assertEquals("datasource", variables.get(0).get("type").text());
        assertEquals("prometheus", variables.get(0).get("query").text());
        for (Document names : variables.subList(1, variables.size())) {
            assertEquals("query", names.get("type").text());
            assertEquals(DATA_SOURCE, names.get("datasource").value());
            assertEquals(".*", names.get("allValue").text());
        }
    }

    @Test
    void everyPanelHasWhatItsTypeNeeds() {
        Set<Integer> ids = new HashSet<>();
        for (Document panel : dashboard.panels()) {
            String title = panel.get("title").text();
            assertTrue(ids.add(panel.get("id").number()), title);
            String type = panel.get("type").text();
            if (type.equals("row")) {
                assertEquals(List.of(), panel.list("panels"), title);
                continue;
            }
            assertTrue(Set.of("stat", "timeseries").contains(type), title);
            assertEquals(DATA_SOURCE, panel.get("datasource").value(), title);
            assertTrue(
                    Set.of("s", "reqps", "cps", "percentunit", "short")
                            .contains(panel.get("fieldConfig")
                                    .get("defaults")
                                    .get("unit")
                                    .text()),
                    title);
            checkTargets(panel, title);
        }
    }

    private static void checkTargets(Document panel, String title) {
        Set<String> references = new HashSet<>();
        for (Document target : panel.list("targets")) {
            assertTrue(references.add(target.get("refId").text()), title);
            assertEquals(DATA_SOURCE, target.get("datasource").value(), title);
            assertFalse(target.get("legendFormat").text().isBlank(), title);
            String expression = target.get("expr").text();
            assertTrue(expression.matches("(?s).*(server=~\"\\$server\"|watch=~\"\\$watch\").*"), title);
        }
        assertFalse(references.isEmpty(), title);
    }

    @Test
    void panelsLieSideBySide() {
        Set<String> taken = new HashSet<>();
        for (Document panel : dashboard.panels()) {
            Document place = panel.get("gridPos");
            int right = place.get("x").number() + place.get("w").number();
            assertTrue(right <= COLUMNS, panel.get("title").text());
            for (int x = place.get("x").number(); x < right; x++) {
                for (int i = 0; i < place.get("h").number(); i++) {
                    assertTrue(
                            taken.add(x + "/" + (place.get("y").number() + i)),
                            panel.get("title").text());
                }
            }
        }
    }
}
