package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.client.Thinknx;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles Java against the client, and runs it in this process. */
final class JavaRun {

    private JavaRun() {}

    /** Compiles statements that stand where there is a client {@code home}, runs them, and returns each {@code answer}. */
    static List<Object> statements(List<String> statements, Thinknx home, Path folder) throws Exception {
        StringBuilder source = new StringBuilder("""
                import io.github.thinknxkit.client.*;
                import io.github.thinknxkit.value.*;

                public final class Shown {
                """);
        for (int i = 0; i < statements.size(); i++) {
            source.append("    public static Object answer").append(i).append("(Thinknx home) {\n        ");
            source.append(statements.get(i)).append("\n        return answer;\n    }\n");
        }
        List<Object> answers = new ArrayList<>();
        try (URLClassLoader loader = compiled("Shown", source.append("}\n").toString(), folder)) {
            Class<?> shown = loader.loadClass("Shown");
            for (int i = 0; i < statements.size(); i++) {
                answers.add(shown.getMethod("answer" + i, Thinknx.class).invoke(null, home));
            }
        }
        return answers;
    }

    /** Compiles a type, with all warnings, and returns what loads it. */
    static URLClassLoader compiled(String name, String source, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-Xlint:all,-path,-classfile,-processing",
                                "-Werror",
                                "-d",
                                folder.toString()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertEquals("", messages.toString());
        assertEquals(true, compiled);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaRun.class.getClassLoader());
    }
}
