package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.hook.keep.HookTable.ToldRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Writes down what hooks were told: one transaction for all that has come meanwhile, since each costs a write to the disk.
 *
 * <p>What waits is bounded by the deliveries under way, each of which waits for its own.
 */
public final class ToldWriter implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;
    private static final Note END = new Note(List.of(), new CompletableFuture<>());

    private final HookTable table;
    private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>();
    private final Thread thread;

    private record Note(List<ToldRow> row, CompletableFuture<Void> written) {}

    private ToldWriter(HookTable table) {
        this.table = table;
        thread = new Thread(this::work, "hook-notes");
        thread.setDaemon(true);
    }

    public static ToldWriter start(HookTable table) {
        ToldWriter writer = new ToldWriter(table);
        writer.thread.start();
        return writer;
    }

    /** Has something written down. The future is done when it is on the disk, and fails if it cannot be written. */
    public CompletableFuture<Void> keep(ToldRow row) {
        Note note = new Note(List.of(row), new CompletableFuture<>());
        notes.add(note);
        return note.written();
    }

    private void work() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                List<Note> batch = new ArrayList<>();
                batch.add(notes.take());
                notes.drainTo(batch, MOST_AT_ONCE);
                goesOn = !batch.contains(END);
                write(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Note> batch) {
        try {
            table.keep(batch.stream().flatMap(note -> note.row().stream()).toList());
        } catch (RuntimeException e) {
            batch.forEach(note -> note.written().completeExceptionally(e));
            return;
        }
        batch.forEach(note -> note.written().complete(null));
    }

    /** Writes what was handed over, and ends. */
    @Override
    public void close() {
        notes.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
