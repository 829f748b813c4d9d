package io.github.thinknxkit.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The list of what is shipped of others is that of the bills of materials, and its licences are ones that we can keep. */
@EnabledIfSystemProperty(named = "sbom.checked", matches = "true", disabledReason = "mvn -Psbom verify makes the bills")
class ThirdPartyTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path LIST = ROOT.resolve(".github").resolve("third-party.md");
    private static final String OURS = "io.github.thinknxkit";

    /** They let us pass the code on, within our jars, for no more than their text, and for what we have not changed where its source is. */
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Bouncy Castle Licence");

    /** Of its POM the bill takes the name, "The BSD License", for the licence of four clauses; what it links to is that of three. */
    private static final Map<String, List<String>> MISTAKEN =
            Map.of("org.jline:jline-terminal [BSD-4-Clause]", List.of("BSD-3-Clause"));

    /** What is shipped, by the folder of its module. */
    private static final Map<String, String> SHIPPED = shipped();

    private static Map<String, String> shipped() {
        Map<String, String> shipped = new LinkedHashMap<>();
        shipped.put("runtime", "runtime");
        shipped.put("spec", "spec");
        shipped.put("processor", "processor");
        shipped.put("samples/simulator", "simulator");
        shipped.put("samples/gateway", "gateway");
        shipped.put("samples/bridge", "bridge");
        shipped.put("samples/cli", "thinknx");
        return shipped;
    }

    /** A part of somebody else's in one of ours. */
    private record Part(String name, String version, List<String> licences) {

        static Part of(Element component) {
            String name = text(component, "group") + ":" + text(component, "name");
            List<String> told = child(component, "licenses").map(Part::licences).orElse(List.of());
            return new Part(name, text(component, "version"), MISTAKEN.getOrDefault(name + " " + told, told));
        }

        private static List<String> licences(Element licences) {
            return children(licences)
                    .map(licence -> licence.getTagName().equals("expression")
                            ? licence.getTextContent()
                            : child(licence, "id")
                                    .or(() -> child(licence, "name"))
                                    .orElseThrow()
                                    .getTextContent())
                    .sorted()
                    .toList();
        }

        private static String text(Element parent, String name) {
            return child(parent, name).orElseThrow().getTextContent();
        }
    }

    private static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(it -> it.getTagName().equals(name)).findFirst();
    }

    private static List<Part> parts(String folder) throws Exception {
        Path bill = ROOT.resolve(folder).resolve("target").resolve("bom.xml");
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bill.toFile());
        List<Part> parts = child(document.getDocumentElement(), "components").stream()
                .flatMap(ThirdPartyTest::children)
                .map(Part::of)
                .filter(part -> !part.name().startsWith(OURS + ":"))
                .toList();
        assertTrue(!parts.isEmpty(), folder);
        return parts;
    }

    @Test
    void theListIsThatOfTheBills() throws Exception {
        Map<Part, List<String>> users = new TreeMap<>(
                Comparator.comparing(Part::name).thenComparing(Part::version).thenComparing(Part::toString));
        for (Map.Entry<String, String> shipped : SHIPPED.entrySet()) {
            for (Part part : parts(shipped.getKey())) {
                users.computeIfAbsent(part, unknown -> new ArrayList<>()).add(shipped.getValue());
            }
        }
        String expected = users.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        assertEquals(expected, listed());
    }

    private static String row(Part part, List<String> users) {
        return "| `" + part.name() + "` | " + part.version() + " | " + String.join(" or ", part.licences()) + " | "
                + String.join(", ", users) + " |";
    }

    private static String listed() throws Exception {
        return Files.readString(LIST)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyPartHasALicenceThatWeCanKeep() throws Exception {
        for (String folder : SHIPPED.keySet()) {
            for (Part part : parts(folder)) {
                assertTrue(part.licences().stream().anyMatch(ACCEPTED::contains), part::toString);
            }
        }
    }
}
