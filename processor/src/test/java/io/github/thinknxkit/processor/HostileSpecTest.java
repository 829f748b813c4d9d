package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.processor.harness.Canary;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Specs whose author wants code of his own to be compiled. Each is generated from, compiled and run: every class is
 * initialized and its methods are called. Running anything of the spec's would set a property.
 */
@Timeout(120)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(Canary.class)
class HostileSpecTest {

    /** Every place of the ventilation spec that takes free text; {@code ~} stands for the hostile text. */
    private static final String HOSTILE_SPEC = hostileSpec();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(Canary.PAYLOADS)
    void hostileTextIsOnlyText(String payload) throws Exception {
        run(HOSTILE_SPEC.replace("~", payload.replace("'", "''")));
    }

    @Test
    void hostileTextIsOnlyTextUnderEclipse() throws Exception {
        String payload = "*/ \\u002a\\u002f static { " + Canary.CODE + " } \\u0022 \" $L";
        Compilation compilation = project(HOSTILE_SPEC.replace("~", payload))
                .with(Compiler.ECJ)
                .compile()
                .succeeded();
        initializeAndCall(compilation);
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNameIsRefused(String name) {
        String yaml = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        for (String[] place : new String[][] {
            {"  name: aero", "  name: " + yaml},
            {"      low: {wire", "      " + yaml + ": {wire"},
            {"as: for,", "as: " + yaml + ","},
            {"as: temperature,", "as: " + yaml + ","},
            {"  done: {desc", "  " + yaml + ": {desc"},
            {"  fan:\n    title", "  " + yaml + ":\n    title"},
            {"      stage: {desc", "      " + yaml + ": {desc"},
            {"  unit:\n    title", "  " + yaml + ":\n    title"}
        }) {
            Compilation compilation =
                    project(Specs.ventilation(place[0], place[1])).compile();
            assertFalse(compilation.success(), place[1]);
            assertTrue(compilation.sources().isEmpty(), place[1]);
        }
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "../../../evil",
                "/etc/passwd",
                "a\\b",
                "C:evil",
                "a; static {} int b",
                "A(\"\"); static { } int x",
                "a\\u002a",
                "a$b",
                "a\nb",
                "ａ",
                "a\u202eb");
    }

    @Test
    void takenNamesAreMadeSafe() throws Exception {
        String spec = Specs.ventilation("  name: aero", "  name: system")
                .replace("  unit:\n    title", "  object:\n    title")
                .replace("  stage:\n    kind", "  override:\n    kind")
                .replace("type: stage", "type: override")
                .replace("  unit-state:\n", "  record:\n")
                .replace("answer: unit-state", "answer: record")
                .replace("as: temperature,", "as: hash-code,")
                .replace("as: for,", "as: class,")
                .replace("      limit: {type", "      limit: {as: send, type")
                .replace("      run: {description", "      wait: {description")
                .replace("{run: unit/run", "{wait: unit/run")
                .replace(
                        "as: running, type: running, description: whether it is",
                        "as: to-string, type: running, description: whether it is");
        Compilation compilation = project(spec).compile().silent();
        assertTrue(compilation
                .sources()
                .keySet()
                .containsAll(List.of(
                        "vent/SystemApi.java",
                        "vent/ObjectDevice.java",
                        "vent/OverrideValue.java",
                        "vent/RecordAnswer.java")));
        initializeAndCall(compilation);
    }

    @Test
    void hugeFileIsRefused() {
        Compilation compilation =
                project(Specs.ventilation() + "#" + "x".repeat(3 << 20) + "\n").compile();
        compilation.error("SPEC-TOO-LARGE");
        assertTrue(compilation.sources().isEmpty());
    }

    @Test
    void bigSpecStillFitsInClasses() {
        StringBuilder constants = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            constants
                    .append("      v")
                    .append(i)
                    .append(": {wire: 'w")
                    .append(i)
                    .append("', description: A value.}\n");
        }
        project(Specs.ventilation("      low: {wire", constants + "      low: {wire"))
                .compile()
                .silent();
    }

    @Test
    void generatedNamesStayInTheirPackage() throws Exception {
        run(HOSTILE_SPEC.replace("~", "../../evil"));
        try (Stream<Path> files = Files.walk(folder.resolve("target/generated-sources"))) {
            assertTrue(files.filter(Files::isRegularFile)
                    .allMatch(file -> file.startsWith(folder.resolve("target/generated-sources/vent"))));
        }
    }

    private void run(String spec) throws Exception {
        Compilation compilation = project(spec)
                .options("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
                .compile()
                .silent();
        initializeAndCall(compilation);
    }

    private Project project(String spec) {
        return new Project(folder).annotated("vent", "(spec = \"aero.yaml\")").resource("aero.yaml", spec);
    }

    private static void initializeAndCall(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (String source : compilation.sources().keySet()) {
                Class.forName(source.replace(".java", "").replace('/', '.'), true, loader);
            }
            Class<?> operations = operations(compilation, loader);
            Field constant = operations.getDeclaredField("API");
            constant.setAccessible(true);
            Api api = (Api) constant.get(null);
            assertEquals(4, api.operations().size());
            call(Class.forName("vent." + api.name(), true, loader));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        Canary.assertSilent();
    }

    private static Class<?> operations(Compilation compilation, ClassLoader loader) throws ClassNotFoundException {
        String source = compilation.sources().keySet().stream()
                .filter(name -> name.endsWith("Operations.java"))
                .findFirst()
                .orElseThrow();
        return Class.forName(source.replace(".java", "").replace('/', '.'), true, loader);
    }

    /** Makes a handle of each device and every request of its controllers, and asks all for their texts. */
    private static void call(Class<?> entry) throws Exception {
        Object client = entry.getMethod("over", Caller.class).invoke(null, new FakeCaller());
        int requests = 0;
        for (Method factory : entry.getMethods()) {
            if (List.of(factory.getParameterTypes()).equals(List.of(String.class))) {
                Object device = factory.invoke(client, "A-1");
                assertTrue(device.toString().endsWith("A-1"));
                requests += requests(factory.getReturnType().getInterfaces()[0], device);
            }
        }
        assertEquals(3, requests);
    }

    private static int requests(Class<?> capability, Object device) throws Exception {
        Object controller = capability.getMethods()[0].invoke(device);
        int requests = 0;
        for (Method action : capability.getMethods()[0].getReturnType().getMethods()) {
            Object request = action.invoke(controller, arguments(action.getParameterTypes()));
            assertTrue(request.toString().contains("unit=A-1"), request.toString());
            requests++;
        }
        return requests;
    }

    private static Object[] arguments(Class<?>[] types) {
        return Stream.of(types)
                .map(type -> type == boolean.class ? (Object) true : type.getEnumConstants()[0])
                .toArray();
    }

    @Test
    void hostileTextStandsInEveryPlace() {
        assertEquals(87, HOSTILE_SPEC.chars().filter(c -> c == '~').count());
    }

    private static String hostileSpec() {
        String spec = Specs.ventilation().replaceAll("description: ([^'{}\\[\\],\n]+)([,}\n])", "description: '~'$2");
        return spec.replaceAll("title: [^'{}\\[\\],\n]+([,}\n])", "title: '~'$1")
                .replaceAll("section: .*", "section: '~'")
                .replaceAll(
                        "point: [^,]+, document: [^,]+, decision: [^,]+, why: [^}]+}",
                        "point: '~', document: '~', decision: '~', why: '~'}")
                .replace("updated: '2024'", "updated: '~'")
                .replace("unit: m³/h", "unit: '~'")
                .replace("wire: very high", "wire: '~'")
                .replace("wire: 'false'", "wire: '~'")
                .replace("namespace: run", "namespace: '~'")
                .replace("      no such unit: {", "      '~': {")
                .replace("[no such unit", "['~'")
                .replace("separator: ';'", "separator: '~'");
    }
}
