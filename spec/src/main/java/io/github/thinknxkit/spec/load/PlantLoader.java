package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.internal.parse.PlantParser;
import io.github.thinknxkit.spec.internal.report.FileCredentials;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.text.Digest;
import io.github.thinknxkit.spec.internal.text.ReadLimits;
import io.github.thinknxkit.spec.internal.text.SourceText;
import io.github.thinknxkit.spec.internal.text.TextDecoder;
import io.github.thinknxkit.spec.internal.yaml.YamlReader;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Loads plant files.
 *
 * <p>All problems of a file are reported at once, and nothing in a file makes the loader throw. The time that it takes is
 * proportional to the size of the file.
 *
 * <pre>{@code
 * ApiSpec api = new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();
 * SpecSource file = SpecSource.of("villa.yaml", Files.readAllBytes(path));
 * PlantResult result = new PlantLoader(DeviceKinds.of(api)).load(file);
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p>A loader keeps nothing between two files and may be used by several threads.
 */
public final class PlantLoader {

    private final DeviceKinds kinds;

    /**
     * Makes a loader.
     *
     * @param kinds the kinds of device that files may name
     */
    public PlantLoader(DeviceKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Loads a plant file.
     *
     * @param source the file
     * @return the plant, or every problem of the file
     */
    public PlantResult load(SpecSource source) {
        byte[] bytes = source.bytes();
        Problems problems = new Problems();
        Optional<SourceText> decoded = new TextDecoder(source.name(), problems, ReadLimits.PLANT).decode(bytes);
        Optional<PlantFile> plant = decoded.flatMap(text -> YamlReader.read(text, problems, ReadLimits.PLANT))
                .flatMap(root -> new PlantParser(problems, kinds).parse(root, Digest.sha256(bytes)))
                .filter(whole -> problems.count() == 0);
        List<Problem> found = problems.inFileOrder();
        return new PlantResult(
                plant,
                found.isEmpty()
                        ? found
                        : new FileCredentials(decoded.map(SourceText::text).orElse("")).withheldFrom(found));
    }
}
