package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.store.StoreException;
import java.util.List;
import java.util.function.Function;

/** Does commands in the process that has the keys. */
final class LocalDesk implements Desk {

    private final KeyStock stock;

    LocalDesk(KeyStock stock) {
        this.stock = stock;
    }

    @Override
    public AdminReply run(List<String> words, Function<KeyStock, AdminReply> work) {
        try {
            return work.apply(stock);
        } catch (UsageException e) {
            return AdminReply.failed(2, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            return AdminReply.failed(1, e.getMessage() + "; is its disk full?");
        }
    }
}
