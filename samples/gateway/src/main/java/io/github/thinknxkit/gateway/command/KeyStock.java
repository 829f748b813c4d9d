package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.store.StoreException;
import java.util.function.Function;

/** What commands for keys act on. */
record KeyStock(Keys keys, KnownServers servers, AuditLog audit, Actor actor) {

    /** Does a command here. */
    AdminReply run(Function<KeyStock, AdminReply> work) {
        try {
            return work.apply(this);
        } catch (UsageException e) {
            return AdminReply.failed(2, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            return AdminReply.failed(1, e.getMessage() + "; is its disk full?");
        }
    }
}
