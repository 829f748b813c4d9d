package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.admin.AdminChannel.AdminHandler;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.key.Keys;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Does commands in the gateway that runs, for those who type them on its machine. */
public final class AdminCommands implements AdminHandler {

    private final Keys keys;
    private final KnownServers servers;
    private final AuditLog audit;

    public AdminCommands(Keys keys, KnownServers servers, AuditLog audit) {
        this.keys = keys;
        this.servers = servers;
        this.audit = audit;
    }

    @Override
    public AdminReply handle(String account, List<String> words) {
        KeyStock stock = new KeyStock(keys, servers, audit, Actor.console(account));
        CommandSpec root = CommandSpec.create();
        root.addSubcommand(KeyCommands.NAME, KeyCommands.spec((typed, work) -> stock.run(work)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(root);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        // A command line of another version than the gateway's may say what this one does not know.
        line.setParameterExceptionHandler((wrong, given) -> {
            err.write("the gateway that runs does not know this command; is it of another version?\n");
            return 2;
        });
        int status = line.execute(words.toArray(String[]::new));
        return new AdminReply(status, out.toString(), err.toString());
    }
}
