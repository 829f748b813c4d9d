package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.key.ApiKey;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists keys, without their texts, which nobody has. */
final class ListKeys extends LeafCommand {

    private final PositionalParamSpec server = word("SERVER", false, "only keys for this server");
    private final OptionSpec json = flag("--json", "one object of JSON per key");

    ListKeys(Desk desk) {
        super(desk, "list", "List keys: what they are for, and whether they may be used.");
    }

    @Override
    AdminReply work(KeyStock stock) {
        List<ApiKey> keys =
                values(server).stream().findFirst().map(stock.keys()::all).orElseGet(stock.keys()::all);
        if (keys.isEmpty() && !isSet(json)) {
            return new AdminReply(0, "", "There are no keys. One is made by: key create SERVER --read --command\n");
        }
        List<KeyRow> rows = keys.stream()
                .map(key -> new KeyRow(key, stock.keys().isValid(key.id())))
                .toList();
        return new AdminReply(0, isSet(json) ? json(rows) : KeyRow.table(rows), "");
    }

    private static String json(List<KeyRow> rows) {
        return rows.stream().map(row -> row.json() + "\n").collect(Collectors.joining());
    }
}
