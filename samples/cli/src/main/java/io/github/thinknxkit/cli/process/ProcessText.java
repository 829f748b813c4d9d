package io.github.thinknxkit.cli.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words and variables of this process. In a locale that is not installed, as in many containers, and in {@code C}, Java reads
 * them as ASCII and loses all else, such as the umlauts of a password. Linux keeps the bytes, and those are UTF-8 as a rule.
 */
public final class ProcessText {

    private static final Path WORDS = Path.of("/proc/self/cmdline");
    private static final Path VARIABLES = Path.of("/proc/self/environ");

    private ProcessText() {}

    /** {@return the environment variables} */
    static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        if (isAscii()) {
            for (String entry : texts(VARIABLES)) {
                int equals = entry.indexOf('=');
                if (equals > 0) {
                    variables.replace(entry.substring(0, equals), entry.substring(equals + 1));
                }
            }
        }
        return variables;
    }

    /**
     * Returns the words of the command line.
     *
     * @param args the words as Java has read them
     * @return the words
     */
    public static String[] words(String[] args) {
        if (args.length == 0 || !isAscii()) {
            return args;
        }
        // The words before are those of Java itself.
        List<String> all = texts(WORDS);
        return all.size() > args.length
                ? all.subList(all.size() - args.length, all.size()).toArray(String[]::new)
                : args;
    }

    private static boolean isAscii() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).equals(StandardCharsets.US_ASCII);
    }

    /** The texts of a file that each end with a zero; none if one of them is not UTF-8, or there is no such file. */
    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        decoded(file).ifPresent(all -> {
            int start = 0;
            for (int end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', start)) {
                texts.add(all.substring(start, end));
                start = end + 1;
            }
        });
        return texts;
    }

    private static Optional<String> decoded(Path file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (IOException e) {
            // Not there, or not UTF-8: what Java has lost is named where it is used.
            return Optional.empty();
        }
    }
}
