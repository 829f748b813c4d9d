package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.page.web.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A key in a list. */
record KeyRow(ApiKey key, boolean isValid) {

    private static final List<String> TITLES =
            List.of("ID", "SERVER", "STATE", "RIGHTS", "DEVICES", "RATE", "MADE", "ENDS", "NOTE");

    private static final String GAP = "  ";

    Json json() {
        Scope scope = key.scope();
        return Json.object()
                .with("id", key.id())
                .with("server", key.server())
                .with("state", state())
                .with("rights", rights())
                .with("areas", scope.areas())
                .with("tags", scope.tags())
                .with("devices", scope.devices())
                .with("perSecond", BigDecimal.valueOf(key.limit().perSecond()))
                .with("burst", key.limit().burst())
                .with("made", key.made())
                .with("expires", key.expires())
                .with("revoked", key.revoked())
                .with("note", key.note());
    }

    private String state() {
        if (isValid) {
            return "valid";
        }
        return key.revoked().isPresent() ? "revoked" : "expired";
    }

    private List<String> rights() {
        return key.scope().rights().stream().sorted().map(Right::toString).toList();
    }

    private List<String> cells() {
        return List.of(
                key.id(),
                ShownText.clean(key.server()),
                state(),
                String.join(",", rights()),
                ShownText.clean(devices()),
                BigDecimal.valueOf(key.limit().perSecond()).stripTrailingZeros().toPlainString() + "/s",
                key.made().toString(),
                key.revoked().or(key::expires).map(Instant::toString).orElse("never"),
                ShownText.clean(key.note()));
    }

    private String devices() {
        Scope scope = key.scope();
        List<String> words = new ArrayList<>();
        scope.areas().forEach(area -> words.add("area " + area));
        scope.tags().forEach(tag -> words.add("tag " + tag));
        scope.devices().forEach(device -> words.add("device " + device));
        return words.isEmpty() ? "all" : String.join(", ", words);
    }

    static String table(List<KeyRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(TITLES);
        rows.forEach(row -> lines.add(row.cells()));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(padded(line, lines).stripTrailing()).append('\n'));
        return text.toString();
    }

    private static String padded(List<String> line, List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            int at = column;
            int width = lines.stream()
                    .mapToInt(other -> other.get(at).length())
                    .max()
                    .orElse(0);
            text.append(line.get(column))
                    .append(" ".repeat(width - line.get(column).length()))
                    .append(GAP);
        }
        return text.toString();
    }
}
