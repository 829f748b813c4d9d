package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of a client shows is true: its examples compile, its links lead somewhere, and nothing is said twice. */
class ReferenceTest {

    private static final Path PAGE =
            Path.of("../samples/client/src/main/java/io/github/thinknxkit/client/package-info.java");
    private static final Pattern TABLE = Pattern.compile(
            " \\* <table class=\"reference\">\n(?: \\* <caption>Operations.*?)? \\* </table>\n", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>(?:\n \\* <code>(.*?)</code>|\\{@code\n(.*?)\\})</pre>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|([a-z]+));");

    @TempDir
    static Path folder;

    private static Map<String, String> client;
    private static String page;

    @BeforeAll
    static void generate() throws IOException {
        client = new Project(folder.resolve("client"))
                .annotated("home", "")
                .compile()
                .succeeded()
                .sources();
        page = Files.readString(PAGE);
    }

    /** Run with {@code -Dgolden.update=true} to write the table of the package's page anew. */
    @Test
    void pageOfThePackageHasTheTableOfTheEntryType() throws IOException {
        String table = first(TABLE, client.get("home/Thinknx.java"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.replace(first(TABLE, page), table));
            page = Files.readString(PAGE);
        }
        assertEquals(table, first(TABLE, page));
    }

    @Test
    void examplesCompile() {
        List<String> examples = new ArrayList<>(examples(page));
        client.values().forEach(source -> examples.addAll(examples(source)));
        assertTrue(examples.size() > 20, examples::toString);
        compile("home", "Thinknx", examples, new Project(folder.resolve("again")).annotated("home", ""));
    }

    @Test
    void examplesOfAnotherApiCompile() {
        Map<String, String> sources = ventilation("vent").compile().succeeded().sources();
        List<String> examples = sources.values().stream()
                .flatMap(source -> examples(source).stream())
                .toList();
        assertEquals(4, examples.size(), examples::toString);
        compile("vent", "Aero", examples, ventilation("vent-again"));
    }

    private static Project ventilation(String name) {
        return new Project(folder.resolve(name))
                .annotated("vent", "(spec = \"aero.yaml\")")
                .resource("aero.yaml", Specs.ventilation());
    }

    @Test
    void linksLeadToPlacesThatAreThere() {
        Set<String> ids = new HashSet<>();
        client.forEach((file, source) -> all("id=\"([^\"]+)\"", source).forEach(id -> ids.add(page(file) + "#" + id)));
        List<String> targets = new ArrayList<>(all("href=\"([^\"]+)\"", page));
        client.forEach((file, source) -> all("href=\"([^\"]+)\"", source)
                .forEach(target -> targets.add(target.startsWith("#") ? page(file) + target : target)));
        assertTrue(targets.size() > 50, targets::toString);
        targets.removeIf(ids::contains);
        assertEquals(List.of(), targets);
    }

    @Test
    void noteOfAControllerIsToldOnce() {
        client.forEach((file, source) -> {
            List<String> notes = all("(?s)<b>([^<]+)</b>: (?=.{1,900}<i>Here</i>)", source);
            assertEquals(new HashSet<>(notes).size(), notes.size(), file + notes);
        });
        String setpoint = client.get("home/SetpointController.java");
        assertEquals(1, all("Degrees Celsius, without (limits)", setpoint).size(), setpoint);
        assertEquals(2, all("href=\"#(note-temperature-unit)\"", setpoint).size(), setpoint);
    }

    @Test
    void errorsAreThoseThatCanOccur() {
        String system = client.get("home/SystemService.java");
        assertFalse(system.contains("NotFoundException"), system);
        assertTrue(system.contains("{@link OutcomeUnknownException}"), system);
        String power = client.get("home/PowerController.java");
        assertTrue(power.contains("{@link NotFoundException}"), power);
        assertFalse(power.contains("OutcomeUnknownException"), power);
        String request = client.get("home/PowerSetRequest.java");
        assertEquals(2, all("@throws (NotFoundException) if", request).size(), request);
        assertFalse(client.get("home/SystemSendKnxBitRequest.java").contains("NotFoundException"));
        assertTrue(power.contains("<code>awaitFeedback()</code> adds <code>&amp;fb</code>"), power);
        assertTrue(power.contains("&amp;cmd=1</code>"), power);
    }

    @Test
    void whatATypeSaysOfItsValuesIsNotLost() {
        String system = client.get("home/SystemService.java");
        assertTrue(system.replaceAll("\\s+\\* +", " ").contains("1 is 100 %, and each further code halves it"), system);
        String status = client.get("home/ServerStatus.java");
        assertTrue(status.replaceAll("\\s+\\* +", " ").contains("A time since a start, to the minute"), status);
    }

    private static String page(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", ".html");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group();
    }

    private static void compile(String packageName, String client, List<String> examples, Project project) {
        Map<String, String> classes = new TreeMap<>();
        for (String example : examples) {
            String name = "Example" + classes.size();
            String home = example.contains(client + " home =") ? "" : ", " + client + " home";
            classes.put(name, """
                    package %s;
                    import io.github.thinknxkit.connection.*;
                    import io.github.thinknxkit.error.*;
                    import io.github.thinknxkit.value.*;
                    import java.util.concurrent.CompletableFuture;
                    class %s {
                        void run(Connection connection%s, String guid, String unit, String password, String key, String lamp,
                                String room, String evening%s) {
                            %s
                        }
                    }
                    """.formatted(
                            packageName,
                            name,
                            example.contains(client + " client =") ? "" : ", " + client + " client",
                            home,
                            example));
        }
        classes.forEach((name, source) -> project.source(packageName + "/" + name + ".java", source));
        project.compile().succeeded();
    }

    private static List<String> examples(String source) {
        return EXAMPLE.matcher(source)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(text -> text.replaceAll("(?m)^ +\\* ?", ""))
                .map(text -> ENTITY.matcher(text).replaceAll(ReferenceTest::character))
                .toList();
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null) {
            return Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1))));
        }
        return Map.of("amp", "&", "lt", "<", "gt", ">").get(entity.group(2));
    }
}
