package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.generated.CallRequest;
import io.github.thinknxkit.generated.MappedRead;
import io.github.thinknxkit.generated.PolledRequest;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.PlantGroups;
import io.github.thinknxkit.spec.names.CodeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that generated code has or uses already: what an author's names must not get in the way of. */
public final class Homonyms {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final Pattern ROLE =
            Pattern.compile("^has-|-(value|action|calls|request|answer|controller|device|service|api)$");

    private static final String JAVA = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null
            package private protected public return short static strictfp super switch synchronized this throw throws
            transient true try void volatile while yield var record sealed permits when module requires exports open
            with to uses provides opens
            values value-of ordinal name compare-to describe-constable get-declaring-class serial-version-uid
            con prn aux nul com1 lpt9 x x1 a a1 group groups device area unnamed package-info module-info
            """;

    private Homonyms() {}

    /**
     * Returns them in kebab case, in alphabetical order, without those that another one rightly becomes, as {@code class} becomes
     * {@code class-value}.
     */
    public static List<String> all() {
        SortedSet<String> words = new TreeSet<>(List.of(JAVA.strip().split("\\s+", -1)));
        for (Class<?> type : List.of(
                Object.class,
                Record.class,
                Enum.class,
                PlantArea.class,
                PlantGroups.class,
                PlantDevice.class,
                Caller.class,
                CallRequest.class,
                Request.class,
                FeedbackRequest.class,
                PolledRequest.class,
                MappedRead.class)) {
            Stream.of(type.getDeclaredMethods()).map(Method::getName).forEach(name -> add(words, name));
        }
        goldens().forEach(text -> IDENTIFIER.matcher(text).results().forEach(match -> add(words, match.group())));
        words.removeIf(word ->
                ROLE.matcher(word).find() && words.contains(ROLE.matcher(word).replaceFirst("")));
        return List.copyOf(words);
    }

    private static void add(SortedSet<String> words, String identifier) {
        String kebab = CodeName.kebab(identifier);
        if (CodeName.ofKebab(kebab).isPresent()) {
            words.add(kebab);
        }
    }

    private static Stream<String> goldens() {
        try (Stream<Path> files =
                Files.list(Path.of(Homonyms.class.getResource("/golden").toURI()))) {
            return files.sorted().map(Homonyms::code).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"\n]*\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
