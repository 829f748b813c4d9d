package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.call.ReplyField;
import java.util.List;

/** Whether the server takes form POST requests instead of GET, as the document says. */
final class PostCheck implements Check {

    private final ExaminedServer examined;

    PostCheck(ExaminedServer examined) {
        this.examined = examined;
    }

    @Override
    public boolean run(Examination examination) {
        if (examination.settings().post()) {
            examination.ok("post", "used for all calls of this connection");
            return true;
        }
        Probe<List<ReplyField>> probe =
                examined.serverStatus(examination.settings().byPost());
        if (probe.works()) {
            examination.ok("post", "form POST works, too");
        } else {
            examination.note("post", "form POST does not work", "stay with GET; do not use --post");
        }
        return true;
    }
}
