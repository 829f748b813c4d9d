package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the OpenAPI documents of a spec into a folder. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final String HELP = """
            Usage: java -jar thinknx-openapi-standalone.jar DIRECTORY [SPEC]

            Writes OpenAPI 3.1 documents of the Thinknx Integration Kit, one for each kind of connection.

              DIRECTORY   where to write; made if it is not there
              SPEC        the YAML file of another API
            """;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program, and ends the JVM with 0 if all is well, with 1 if a file cannot be read or written or is no spec, and with 2
     * if the arguments are wrong.
     *
     * @param args the folder to write to and, optionally, the spec to read
     */
    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return new Main(out, err).run(List.of(args));
    }

    private int run(List<String> args) {
        if (args.contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        if (args.isEmpty() || args.size() > 2 || args.stream().anyMatch(arg -> arg.startsWith("-"))) {
            err.print(HELP);
            return USAGE;
        }
        try {
            SpecResult result = new SpecLoader().load(source(args));
            result.problems().forEach(err::println);
            return result.spec().isEmpty()
                    ? FAILED
                    : write(new OpenApiExport(result.spec().get()), Path.of(args.get(0)));
        } catch (IOException e) {
            err.println("Nothing more was written. Cannot read or write: " + e.getMessage());
            return FAILED;
        }
    }

    private static SpecSource source(List<String> args) throws IOException {
        return args.size() < 2
                ? SpecSource.bundled()
                : SpecSource.of(args.get(1), Files.readAllBytes(Path.of(args.get(1))));
    }

    private int write(OpenApiExport export, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (OpenApiFile file : export.files()) {
            Path written = folder.resolve(file.name());
            Files.writeString(written, file.text());
            out.println(written);
        }
        return DONE;
    }
}
