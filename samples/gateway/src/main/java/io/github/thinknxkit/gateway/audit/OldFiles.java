package io.github.thinknxkit.gateway.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the log that are no longer written, each named by the time of its end. */
final class OldFiles {

    private static final Pattern NAME = Pattern.compile("audit-[0-9]{8}T[0-9]{9}Z\\.jsonl");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("'audit-'yyyyMMdd'T'HHmmssSSS'Z.jsonl'");

    private final Path folder;
    private final AuditRules rules;

    OldFiles(Path folder, AuditRules rules) {
        this.folder = folder;
        this.rules = rules;
    }

    private static String name(Instant end) {
        return FORM.format(LocalDateTime.ofInstant(end, ZoneOffset.UTC));
    }

    /** Takes a file among them. */
    void add(Path file, Instant end) throws IOException {
        Instant free = end;
        while (Files.exists(folder.resolve(name(free)))) {
            free = free.plusMillis(1);
        }
        Files.move(file, folder.resolve(name(free)));
    }

    /** Returns them, the newest first. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    /** Deletes what is too many, or too old. */
    void prune(Instant now) throws IOException {
        String oldest = name(now.minus(rules.age()));
        List<Path> files = all();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (i >= rules.files() - 1 || file.getFileName().toString().compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}
