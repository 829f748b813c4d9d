package io.github.thinknxkit.gateway.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The file that lines are written to, and that becomes an old one when it is full or its day is over. Holds whole lines only. */
final class AuditFile implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AuditFile.class.getName());

    private static final String NAME = "audit.jsonl";

    private final Path file;
    private final AuditRules rules;
    private final InstantSource time;
    private final OldFiles old;

    /** Unlike a channel, it is not closed when a thread that writes is interrupted. */
    private RandomAccessFile out;

    private long size;
    private LocalDate day;

    /** Whether the last write failed, so that nobody knows what is at the end. */
    private boolean isBroken;

    private boolean isWarned;

    private AuditFile(Path folder, AuditRules rules, InstantSource time) throws IOException {
        this.file = folder.resolve(NAME);
        this.rules = rules;
        this.time = time;
        this.old = new OldFiles(folder, rules);
        this.out = open();
        this.size = out.length();
        this.day = size == 0 ? today() : day(Files.getLastModifiedTime(file).toInstant());
    }

    static AuditFile open(Path folder, AuditRules rules, InstantSource time) throws IOException {
        AuditFile opened = new AuditFile(folder, rules, time);
        opened.endLine();
        opened.prune();
        return opened;
    }

    private RandomAccessFile open() throws IOException {
        Path unused = Files.createDirectories(file.resolveSibling(""));
        try {
            Files.createFile(file, own());
        } catch (FileAlreadyExistsException e) {
            // It goes on.
        }
        return new RandomAccessFile(file.toFile(), "rw");
    }

    private FileAttribute<?>[] own() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A process that was killed may have left half a line. */
    private void endLine() throws IOException {
        if (size > 0) {
            out.seek(size - 1);
            if (out.read() != '\n') {
                write(new byte[] {'\n'});
            }
        }
    }

    private LocalDate today() {
        return day(time.instant());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Returns the files that may tell of commands under way: the one before this, if there is one, and this. */
    List<Path> recent() throws IOException {
        return Stream.concat(old.all().stream().limit(1), Stream.of(file))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Writes a line; when this returns, the system has it, so that it stays if the process is killed. */
    void append(AuditLine line) throws IOException {
        // Somebody may have put the file away, and the folder too.
        if (isBroken || !Files.exists(file)) {
            openAgain();
        }
        byte[] bytes = line.bytes();
        boolean isFull = size + bytes.length > rules.fileBytes();
        if (size > 0 && (isFull || !day.equals(today()))) {
            rotate();
        }
        write(bytes);
        day = today();
    }

    private void write(byte[] bytes) throws IOException {
        isBroken = true;
        out.seek(size);
        out.write(bytes);
        size += bytes.length;
        isBroken = false;
    }

    /** A full disk may have taken a part of the line that failed. */
    private void openAgain() throws IOException {
        out.close();
        out = open();
        out.setLength(Math.min(size, out.length()));
        size = out.length();
        endLine();
        isBroken = false;
    }

    private void rotate() throws IOException {
        isBroken = true;
        out.close();
        archive();
        out = open();
        size = out.length();
        isBroken = false;
    }

    /** Where that cannot be, the file grows; lines count for more than its size. */
    private void archive() {
        try {
            old.add(file, time.instant());
        } catch (IOException e) {
            warn(e);
        }
        prune();
    }

    private void prune() {
        try {
            old.prune(time.instant());
        } catch (IOException e) {
            warn(e);
        }
    }

    private void warn(IOException e) {
        if (!isWarned) {
            LOG.log(Level.WARNING, "old files of the audit log cannot be put away or deleted", e);
        }
        isWarned = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
