package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.dynamic.server.Scheme;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may follow options. */
public final class OptionValues {

    private static final Set<String> FILES = Set.of(
            "--password-file",
            "--key-file",
            "--trust",
            "--plant",
            "--certificate",
            "--project",
            "--project-password-file",
            "--ets",
            "--devices",
            "--output");

    private final ApiSpec spec;
    private final ProfileFile profiles;

    /**
     * Creates a source of values.
     *
     * @param spec the API
     * @param profiles the user's profiles
     */
    public OptionValues(ApiSpec spec, ProfileFile profiles) {
        this.spec = spec;
        this.profiles = profiles;
    }

    Candidates of(String option) {
        if (FILES.contains(option)) {
            return Candidates.FILES;
        }
        return switch (option) {
            case "--auth" ->
                Candidates.of(Arrays.stream(Scheme.values()).map(Scheme::word).toList());
            case "-o", "--format" -> Candidates.of(OutputForm.words());
            case "--profile" -> Candidates.of(profiles.names());
            case "--quirk" -> Candidates.of(quirks());
            case "--url" -> Candidates.of(List.of("http://", "https://"));
            default -> Candidates.NONE;
        };
    }

    /** Those that the document itself suggests: the other case of the path, and the other names of operations. */
    private List<String> quirks() {
        return Stream.concat(Stream.of("version=v1"), spec.operations().stream().flatMap(OptionValues::quirks))
                .toList();
    }

    private static Stream<String> quirks(Operation operation) {
        return operation.aliases().stream().map(alias -> "path." + operation.name() + "=" + alias);
    }
}
