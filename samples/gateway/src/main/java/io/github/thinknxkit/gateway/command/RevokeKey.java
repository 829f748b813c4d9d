package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.KeyText;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Ends a key. */
final class RevokeKey extends LeafCommand {

    private final PositionalParamSpec id =
            word("ID", true, "the key's id; who finds a whole key that leaked can give that");

    RevokeKey(Desk desk) {
        super(
                desk,
                "revoke",
                "End a key: whoever calls with it from now on is refused, and event streams with it end.");
    }

    @Override
    AdminReply work(KeyStock stock) {
        String typed = values(id).get(0);
        String known = KeyText.id(typed).orElse(typed);
        ApiKey before = stock.keys().byId(known).orElseThrow(() -> unknown(stock, known));
        ApiKey after = stock.keys().revoke(known).orElse(before);
        if (before.revoked().isPresent()) {
            return new AdminReply(0, "", "The " + after + " was revoked before.\n");
        }
        stock.audit().keyRevoked(stock.actor(), after);
        return new AdminReply(0, "", "The " + after + " is revoked.\n");
    }

    private static UsageException unknown(KeyStock stock, String typed) {
        List<String> ids = stock.keys().all().stream().map(ApiKey::id).toList();
        return new UsageException("there is no key " + ShownText.quoted(typed) + ShownText.question(typed, ids));
    }
}
