package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Scope;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The audit log: lines of JSON in the folder {@code audit} of the gateway's, {@code audit.jsonl} and older files.
 *
 * <p>A command has two lines: {@code begun} is written before it is sent, {@code ended} after it was answered. Both say who, where and
 * what, so that the {@code ended} lines alone are a list of all commands. If the process is killed between them, {@code cut off} is
 * written when the log is opened again: the command may have run. So no command reaches a building without a line, unless the
 * disk is full.
 *
 * <p>Lines are written by the thread that has something to tell, and are with the system when its method returns: they survive the
 * end of the process, though not of a machine that loses power within seconds. A disk that takes no more fails no call: it is
 * reported once, and when it takes lines again, the first says how many were lost. No line has a password or the secret of a key.
 */
public final class AuditLog implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AuditLog.class.getName());

    private static final String FOLDER = "audit";

    private final AuditFile file;
    private final InstantSource time;
    private long lost;

    private AuditLog(AuditFile file, InstantSource time) {
        this.file = file;
        this.time = time;
    }

    /**
     * Opens the log of a gateway, and ends the commands in it that were cut off. Whoever opens it has the gateway's database, so
     * nobody else writes.
     */
    public static AuditLog open(Path gatewayFolder, AuditRules rules, InstantSource time) throws IOException {
        AuditFile file = AuditFile.open(gatewayFolder.resolve(FOLDER), rules, time);
        CutOffCommands cutOff = new CutOffCommands();
        for (Path recent : file.recent()) {
            cutOff.read(recent);
        }
        AuditLog log = new AuditLog(file, time);
        cutOff.begins().forEach(begin -> log.write(begin::cutOff));
        return log;
    }

    /** Notes that a command is about to be sent. */
    public void begun(AuditedCall call) {
        write(now -> AuditLine.begun(now, call));
    }

    /** Notes the status of the reply to a command, whether it may have run, and how long that took. */
    public void ended(AuditedCall call, int status, boolean mayHaveRun, Duration took) {
        write(now -> AuditLine.ended(now, call, status, mayHaveRun, took));
    }

    /** Notes something else than a command, such as {@code key revoked}. The details have no secrets. */
    public void happened(String event, Actor actor, Map<String, String> details) {
        write(now -> AuditLine.happened(now, event, actor, details));
    }

    public void keyMade(Actor actor, ApiKey key) {
        Map<String, String> details = details(key);
        Scope scope = key.scope();
        details.put("rights", words(scope.rights()));
        details.put("areas", words(scope.areas()));
        details.put("tags", words(scope.tags()));
        details.put("devices", words(scope.devices()));
        details.put("expires", key.expires().map(Instant::toString).orElse("never"));
        happened("key made", actor, details);
    }

    public void keyRevoked(Actor actor, ApiKey key) {
        happened("key revoked", actor, details(key));
    }

    private static Map<String, String> details(ApiKey key) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("key", key.id());
        details.put("server", key.server());
        details.put("note", key.note());
        return details;
    }

    private static String words(Collection<?> words) {
        return words.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private synchronized void write(Function<Instant, AuditLine> line) {
        Instant now = time.instant();
        try {
            if (lost > 0) {
                file.append(AuditLine.lost(now, lost));
                LOG.log(Level.INFO, "the audit log is written again; " + lost + " lines were lost");
                lost = 0;
            }
            file.append(line.apply(now));
        } catch (IOException e) {
            if (lost == 0) {
                LOG.log(Level.ERROR, "the audit log cannot be written; commands go on without it", e);
            }
            lost++;
        }
    }

    /** Closes the file. What is noted later is lost. */
    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the audit log was not closed properly", e);
        }
    }
}
