package io.github.thinknxkit.cli.process;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The user's terminal as a {@link Screen}: its other screen, on which nothing of the shell's is lost, with keys that are told
 * as they are pressed. Ctrl-C interrupts the process as ever, which leaves the terminal as it was.
 */
public final class TerminalScreen implements Screen {

    private static final String ENTER = "\u001b[?1049h\u001b[?25l\u001b[2J";
    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
    private static final String FIRST_LINE = "\u001b[H";
    private static final String CLEAR_LINE = "\u001b[2K";
    private static final String CLEAR_REST = "\u001b[J";

    /** It grows and shrinks; Windows has no such signal. */
    private static final String RESIZED = "WINCH";

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,4}) ([1-9][0-9]{0,4})");
    private static final Size USUAL = new Size(24, 80);

    private final ProcessContext process;
    private final PrintStream out;
    private final String modes;
    private final Runnable atEnd = this::close;
    private @Nullable Object handlerBefore;
    private volatile Size size = USUAL;
    private boolean closed;

    private TerminalScreen(ProcessContext process, String modes) {
        this.process = process;
        this.out = process.out();
        this.modes = modes;
    }

    /**
     * Takes the terminal.
     *
     * @param process the process
     * @param keys is told each key, on a thread of its own
     * @param resized is told that the size is another one
     * @return the screen; empty if output or input are no terminal, or the terminal cannot be set
     */
    public static Optional<Screen> open(ProcessContext process, Consumer<Key> keys, Runnable resized) {
        boolean possible = process.terminals().out()
                && process.terminals().in()
                && !process.variable("TERM").orElse("dumb").equals("dumb");
        Optional<String> modes = possible ? Stty.run("-g") : Optional.empty();
        // Ctrl-Z would leave the shell with this screen.
        if (modes.isEmpty()
                || Stty.run("-icanon", "-echo", "min", "1", "time", "0", "susp", "undef")
                        .isEmpty()) {
            return Optional.empty();
        }
        TerminalScreen screen = new TerminalScreen(process, modes.get());
        screen.begin(keys, resized);
        return Optional.of(screen);
    }

    private void begin(Consumer<Key> keys, Runnable resized) {
        process.ending().add(atEnd);
        measure();
        handlerBefore = Signals.register(RESIZED, () -> {
            measure();
            resized.run();
        });
        synchronized (this) {
            out.print(ENTER);
            out.flush();
        }
        Thread reader = new Thread(() -> tell(keys), "thinknx-keys");
        reader.setDaemon(true);
        reader.start();
    }

    private void tell(Consumer<Key> keys) {
        try {
            for (Optional<Key> key = Key.read(process.in()); key.isPresent(); key = Key.read(process.in())) {
                keys.accept(key.get());
            }
        } catch (IOException e) {
            // The terminal has gone, which interrupts the process.
        }
    }

    private void measure() {
        Matcher told = SIZE.matcher(Stty.run("size").orElse(""));
        size = told.matches() ? new Size(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2))) : USUAL;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public synchronized void draw(List<String> lines) {
        if (!closed) {
            out.print(FIRST_LINE + CLEAR_LINE + String.join("\n" + CLEAR_LINE, lines) + CLEAR_REST);
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        process.ending().remove(atEnd);
        if (handlerBefore != null) {
            Signals.unregister(RESIZED, handlerBefore);
        }
        try {
            out.print(LEAVE);
            out.flush();
        } catch (OutputException e) {
            // The terminal has gone; whoever draws is told the same.
        }
        Optional<String> unused = Stty.run(modes);
    }
}
