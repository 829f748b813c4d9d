package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminClient;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.audit.AuditRules;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Has commands done by the gateway that runs; if none does, opens what it keeps, and does them here. */
final class FolderDesk implements Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<Path> folder;
    private final KnownServers servers;

    FolderDesk(Supplier<Path> folder, KnownServers servers) {
        this.folder = folder;
        this.servers = servers;
    }

    @Override
    public AdminReply run(List<String> words, Function<KeyStock, AdminReply> work) {
        try {
            Path place = folder.get();
            Optional<AdminReply> reply = new AdminClient(place, PATIENCE).ask(words);
            return reply.isPresent() ? reply.get() : here(place, work);
        } catch (IOException e) {
            return AdminReply.failed(1, String.valueOf(e.getMessage()));
        }
    }

    private AdminReply here(Path place, Function<KeyStock, AdminReply> work) throws IOException {
        Files.createDirectories(place);
        checkAccount(place);
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(place);
                AuditLog audit = AuditLog.open(place, AuditRules.USUAL, clock)) {
            Keys keys = new Keys(store, clock, new SecureRandom());
            Actor actor = Actor.console(System.getProperty("user.name", "?"));
            return new KeyStock(keys, servers, audit, actor).run(work);
        }
    }

    /** What root makes here, the gateway's own account could not open afterwards. */
    private static void checkAccount(Path place) throws IOException {
        Path probe = probe(place);
        try {
            if (!Files.getOwner(probe).equals(Files.getOwner(place))) {
                throw new IOException("the folder " + place + " belongs to the account "
                        + Files.getOwner(place).getName() + ": run this as that account");
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static Path probe(Path place) throws IOException {
        try {
            return Files.createTempFile(place, "account", ".tmp");
        } catch (IOException e) {
            throw new IOException("this account may not write to the folder " + place + " of the gateway", e);
        }
    }
}
