package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.doctor.Doctor.Disclosure;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.Scheme;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import java.util.List;

/**
 * Which other ways to tell user and password a local server accepts. Those that send the password readable are tried only
 * where they were asked for, or where it is sent readable anyway.
 */
final class SchemesCheck implements Check {

    private final ExaminedServer examined;
    private final boolean all;

    SchemesCheck(ExaminedServer examined, Disclosure disclosure) {
        this.examined = examined;
        all = disclosure == Disclosure.ALLOWED;
    }

    @Override
    public boolean run(Examination examination) {
        ConnectionSettings settings = examination.settings();
        if (settings.place().filter(ServerAddress.Local.class::isInstance).isPresent()) {
            Scheme used = settings.scheme().orElse(Scheme.DIGEST);
            for (Scheme scheme : Scheme.values()) {
                if (scheme != used) {
                    look(examination, scheme);
                }
            }
        }
        return true;
    }

    private void look(Examination examination, Scheme scheme) {
        String check = "auth " + scheme.word();
        if (scheme != Scheme.DIGEST && !all) {
            examination.skipped(check, "not tried, since it sends the password readable; --all-schemes tries it");
            return;
        }
        Probe<List<ReplyField>> probe =
                examined.serverStatus(examination.settings().by(scheme));
        if (probe.works() && scheme == Scheme.DIGEST && examination.asksForDigest()) {
            examination.note(check, "works, too", "use --auth digest: it keeps the password unreadable");
        } else {
            examination.ok(check, probe.works() ? "works, too" : "does not work here");
        }
    }
}
