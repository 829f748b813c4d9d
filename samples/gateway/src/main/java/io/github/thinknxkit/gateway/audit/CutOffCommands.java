package io.github.thinknxkit.gateway.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Commands of which the log has the begin and not the end: the process was killed while they were under way. */
final class CutOffCommands {

    private final Map<String, AuditLine> byRequest = new LinkedHashMap<>();

    /** Reads a file; the older ones come first. Damaged lines are passed over. */
    void read(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(new AuditLine(line));
            }
        }
    }

    private void take(AuditLine line) {
        Optional<String> request = line.request();
        if (request.isEmpty()) {
            return;
        }
        if (line.isBegin()) {
            byRequest.put(request.get(), line);
        } else {
            byRequest.remove(request.get());
        }
    }

    Collection<AuditLine> begins() {
        return byRequest.values();
    }
}
