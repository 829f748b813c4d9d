package io.github.thinknxkit.draft;

import io.github.thinknxkit.draft.input.CleanText;
import io.github.thinknxkit.draft.plan.ExportName;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names exports as a plant file does: as seen from it, with slashes. */
final class ExportPath {

    private static final int LONGEST = 1_000;

    /** The loader takes these for an address with credentials in it. */
    private static final Pattern LIKE_CREDENTIALS =
            Pattern.compile("//[^/\\s]*@|[?&](user|pass)=", Pattern.CASE_INSENSITIVE);

    /** What the annotation processor looks up on the class path: a file in the plant file's folder or below. */
    private static final Pattern COMPILED =
            Pattern.compile("(?!.*(^|/)\\.{1,2}(/|$))[\\p{L}\\p{N}_. +-]+(/[\\p{L}\\p{N}_. +-]+)*");

    private static final String WRONG = "a plant file cannot hold its path; rename it";
    private static final String REMARK =
            "for the compiler an export is beside the plant file or in a folder below, and its name is"
                    + " of letters, digits, '_', '.', '-', '+' and spaces";

    private ExportPath() {}

    static ExportName of(Path export, Optional<Charset> encoding, Optional<Path> plantFile) {
        Path seen = seenFrom(plantFile, export);
        String path = seen.toString().replace(seen.getFileSystem().getSeparator(), "/");
        boolean plain = CleanText.line(path).equals(path)
                && path.length() <= LONGEST
                && !LIKE_CREDENTIALS.matcher(path).find();
        boolean compiled = COMPILED.matcher(path).matches();
        return new ExportName(
                path,
                encoding.map(Charset::name),
                plain ? Optional.empty() : Optional.of(WRONG),
                compiled ? Optional.empty() : Optional.of(REMARK));
    }

    /** An absolute path stays one if nothing tells where the plant file is, or if it is on another drive. */
    private static Path seenFrom(Optional<Path> plantFile, Path export) {
        if (plantFile.isEmpty()) {
            return export;
        }
        Path target = export.toAbsolutePath().normalize();
        Path folder = plantFile.get().toAbsolutePath().normalize().resolveSibling("");
        return Objects.equals(folder.getRoot(), target.getRoot()) ? folder.relativize(target) : target;
    }
}
