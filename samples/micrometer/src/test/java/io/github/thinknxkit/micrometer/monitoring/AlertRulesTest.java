package io.github.thinknxkit.micrometer.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus takes the rules, and each alert is there when it has to be, and not when it must not. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("once")
class AlertRulesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws Exception {
        Files.writeString(folder.resolve(Document.RULES), Document.text(Document.RULES));
        Files.writeString(folder.resolve(Document.RULES_TEST), Document.text(Document.RULES_TEST));
    }

    private static Set<String> alerts() {
        return Document.of(Document.text(Document.RULES)).list("groups").stream()
                .flatMap(group -> group.list("rules").stream())
                .map(rule -> rule.get("alert").text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theRulesAreValid() throws Exception {
        Tool.require("promtool");
        Tool.Result result = Tool.run(folder, "promtool", "check", "rules", Document.RULES);
        assertEquals(0, result.status(), result.output());
        assertTrue(result.output().contains(alerts().size() + " rules found"), result.output());
    }

    @Test
    void eachAlertIsThereWhenItHasToBe() throws Exception {
        Tool.require("promtool");
        Tool.Result result = Tool.run(folder, "promtool", "test", "rules", Document.RULES_TEST);
        assertEquals(0, result.status(), result.output());
    }

    /** So that the test above can fail: each alert in turn has an expression that nothing fulfils. */
    @Test
    void anAlertThatNeverComesIsMissed() throws Exception {
        Tool.require("promtool");
        String rules = Document.text(Document.RULES);
        for (String alert : alerts()) {
            String mute =
                    rules.replaceFirst("(alert: " + alert + "\\n(?: +#.*\\n)* +expr:) \\|\\n", "$1 vector(0) > 1\n#");
            assertNotEquals(rules, mute, alert);
            String expression = mute.replaceFirst("(?s)(vector\\(0\\) > 1\\n)#.*?\\n( +(?:for|labels):)", "$1$2");
            Files.writeString(folder.resolve(Document.RULES), expression);
            Tool.Result result = Tool.run(folder, "promtool", "test", "rules", Document.RULES_TEST);
            assertEquals(1, result.status(), alert);
            assertTrue(result.output().contains("alertname: " + alert + ","), result.output());
        }
    }

    @Test
    void eachAlertIsTestedBothWays() {
        Map<String, Set<Boolean>> tested = new TreeMap<>();
        for (Document test : Document.of(Document.text(Document.RULES_TEST)).list("tests")) {
            for (Document alert : test.list("alert_rule_test")) {
                tested.computeIfAbsent(alert.get("alertname").text(), name -> new TreeSet<>())
                        .add(alert.list("exp_alerts").isEmpty());
            }
        }
        assertEquals(alerts(), tested.keySet());
        tested.forEach((alert, ways) -> assertEquals(Set.of(true, false), ways, alert));
    }
}
