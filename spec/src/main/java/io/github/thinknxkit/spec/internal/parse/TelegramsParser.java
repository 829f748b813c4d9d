package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parses the section {@code telegrams}. */
final class TelegramsParser {

    private static final Keys KEYS = Keys.of("service", "actions");
    private static final Keys FORMATS = new Keys(
            List.of(),
            Stream.of(TelegramFormat.values()).map(ScalarReader::wordOf).toList());

    private final Problems problems;
    private final Declarations<OwnerDraft> services;

    TelegramsParser(Problems problems, Declarations<OwnerDraft> services) {
        this.problems = problems;
        this.services = services;
    }

    Optional<TelegramsDraft> parse(YamlNode section) {
        return MappingReader.open(section, KEYS, problems).map(in -> {
            Optional<OwnerDraft> service =
                    in.scalar("service").flatMap(reference -> services.find(reference, problems));
            return new TelegramsDraft(service, actions(in));
        });
    }

    private Map<TelegramFormat, YamlScalar> actions(MappingReader section) {
        section.entries("actions"); // reports that there are none
        Map<TelegramFormat, YamlScalar> actions = section.node("actions")
                .flatMap(node -> MappingReader.open(node, FORMATS, problems))
                .map(TelegramsParser::byFormat)
                .orElseGet(Map::of);
        new Names(problems).refuseDuplicates(actions.values());
        return firstOfEach(actions);
    }

    private static Map<TelegramFormat, YamlScalar> byFormat(MappingReader in) {
        Map<TelegramFormat, YamlScalar> actions = new EnumMap<>(TelegramFormat.class);
        for (TelegramFormat format : TelegramFormat.values()) {
            in.scalar(ScalarReader.wordOf(format)).ifPresent(action -> actions.put(format, action));
        }
        return actions;
    }

    /** An action sends telegrams of one format. One that occurs twice is not looked at for what it cannot be. */
    private static Map<TelegramFormat, YamlScalar> firstOfEach(Map<TelegramFormat, YamlScalar> actions) {
        Map<TelegramFormat, YamlScalar> firsts = new EnumMap<>(TelegramFormat.class);
        Set<String> seen = new HashSet<>();
        actions.forEach((format, action) -> {
            if (seen.add(action.text())) {
                firsts.put(format, action);
            }
        });
        return firsts;
    }
}
