package io.github.thinknxkit.cli;

import io.github.thinknxkit.cli.command.Program;
import io.github.thinknxkit.cli.process.Ending;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.Prompt;
import io.github.thinknxkit.cli.process.ResultStream;
import io.github.thinknxkit.cli.process.Terminals;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the program in this process, in a context of the test's own. */
public final class Trial {

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Ending ending = new Ending();
    private Path home = Path.of("no-such-home");
    private Terminals terminals = Terminals.NONE;
    private Charset encoding = StandardCharsets.UTF_8;
    private InputStream in = InputStream.nullInputStream();
    private Supplier<Optional<String>> typed = Optional::empty;

    /** What a run printed, and how it ended. */
    public record Result(int status, String out, String err) {

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A run that reaches the simulator by user and password. */
    public static Trial on(SimulatorConnection connection) {
        return new Trial()
                .with("THINKNX_URL", connection.localAddress().toString())
                .with("THINKNX_USER", connection.user())
                .with("THINKNX_PASSWORD", connection.password());
    }

    public Trial with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Trial without(String variable) {
        environment.remove(variable);
        return this;
    }

    public Trial home(Path folder) {
        home = folder;
        return this;
    }

    public Trial input(String text) {
        return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public Trial input(InputStream stream) {
        in = stream;
        return this;
    }

    public Trial terminals(boolean input, boolean output, boolean errors) {
        terminals = new Terminals(input, output, errors);
        return this;
    }

    /** The encoding of the terminal. */
    public Trial encoding(Charset charset) {
        encoding = charset;
        return this;
    }

    /** What the user types at a prompt. */
    public Trial typing(String secret) {
        // Of nothing at all there is no Optional: a prompt that fails.
        typed = () -> Optional.of(secret);
        return this;
    }

    /** What the user types where it is shown, one question after the other. */
    public Trial answering(String... texts) {
        answers.addAll(List.of(texts));
        return this;
    }

    /** The questions that were asked. */
    public List<String> asked() {
        return asked;
    }

    public Ending ending() {
        return ending;
    }

    public Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(out, err, words);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs with an output of the test's own. */
    public int run(OutputStream out, OutputStream err, String... words) {
        Prompt prompt = new Prompt() {
            @Override
            public Optional<Secret> secret(String question) {
                asked.add(question);
                return typed.get().map(Secret::of);
            }

            @Override
            public Optional<String> text(String question) {
                asked.add(question);
                return Optional.ofNullable(answers.poll());
            }
        };
        PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
        PrintStream results = ResultStream.to(out, encoding);
        return new Program(new ProcessContext(
                        in, results, errors, environment, terminals, prompt, home.toString(), "Linux", ending))
                .run(words);
    }
}
