package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.internal.parse.SpecDraft;
import io.github.thinknxkit.spec.internal.parse.SpecParser;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.resolve.ControllerResolver;
import io.github.thinknxkit.spec.internal.resolve.ProbeResolver;
import io.github.thinknxkit.spec.internal.resolve.SpecAssembler;
import io.github.thinknxkit.spec.internal.resolve.TelegramsValidator;
import io.github.thinknxkit.spec.internal.text.Digest;
import io.github.thinknxkit.spec.internal.text.ReadLimits;
import io.github.thinknxkit.spec.internal.text.TextDecoder;
import io.github.thinknxkit.spec.internal.yaml.YamlReader;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Probe;
import java.util.Map;
import java.util.Optional;

/**
 * Loads specs.
 *
 * <p>A file goes through stages: bytes to text, text to YAML nodes, nodes to sections, sections to the model. All
 * problems that a stage finds are reported, and the next one looks at whatever it left whole. Nothing in a file makes the
 * loader throw.
 *
 * <pre>{@code
 * SpecResult result = new SpecLoader().load(SpecSource.bundled());
 * result.problems().forEach(System.err::println);
 * result.spec().ifPresent(spec -> System.out.println(spec.operations().size()));
 * }</pre>
 *
 * <p>A loader keeps nothing between two files and may be used by several threads.
 */
public final class SpecLoader {

    /** Makes a loader. */
    public SpecLoader() {}

    /**
     * Loads a spec.
     *
     * @param source the file
     * @return the model, or every problem of the file
     */
    public SpecResult load(SpecSource source) {
        byte[] bytes = source.bytes();
        Problems problems = new Problems();
        Optional<ApiSpec> spec = new TextDecoder(source.name(), problems, ReadLimits.SPEC)
                .decode(bytes)
                .flatMap(text -> YamlReader.read(text, problems, ReadLimits.SPEC))
                .flatMap(root -> new SpecParser(problems).parse(root))
                .flatMap(draft -> resolve(draft, problems, bytes));
        return new SpecResult(spec, problems.inFileOrder());
    }

    private static Optional<ApiSpec> resolve(SpecDraft draft, Problems problems, byte[] bytes) {
        Optional<Probe> probe = new ProbeResolver(problems).resolve(draft);
        Map<String, Controller> controllers = new ControllerResolver(problems).resolve(draft);
        draft.telegrams().ifPresent(new TelegramsValidator(problems, controllers)::check);
        return problems.count() == 0
                ? Optional.of(new SpecAssembler(controllers, probe).assemble(draft, Digest.sha256(bytes)))
                : Optional.empty();
    }
}
