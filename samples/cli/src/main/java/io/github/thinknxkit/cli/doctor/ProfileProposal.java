package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.ProfileText;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.cli.report.ResultRow;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;

/** Proposes a profile for a connection: the text is read as it will be from its file, and tried, before it is printed. */
final class ProfileProposal {

    private static final String NAME = "site";

    private final ProcessContext process;
    private final OutputForm form;
    private final ProfileFile profiles;

    ProfileProposal(ProcessContext process, OutputForm form, ProfileFile profiles) {
        this.process = process;
        this.form = form;
        this.profiles = profiles;
    }

    void of(Examination examination, ExaminedServer examined) {
        ProfileText profile = new ProfileText(examination.settings(), profiles.path());
        String name = freeName(profiles.names());
        String text = profile.of(name);
        ConnectionSettings read = profiles.read(text, name);
        Probe<List<ReplyField>> probe = examined.serverStatus(read);
        if (!probe.works()) {
            examination.problem("profile", probe.said(), "try again: the server has changed its mind", probe.status());
            return;
        }
        examination.ok("profile", "works as it is proposed");
        print(profile, text);
    }

    private static String freeName(List<String> taken) {
        return taken.contains(NAME)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> NAME + "-" + number)
                        .filter(name -> !taken.contains(name))
                        .findFirst()
                        .orElseThrow()
                : NAME;
    }

    private void print(ProfileText profile, String text) {
        PrintStream out = process.out();
        if (form == OutputForm.TABLE) {
            out.print("\nAs a profile, for " + profiles.path() + " (chmod 600):\n\n" + text);
            out.flush();
        } else if (form != OutputForm.CSV) {
            ResultRow members = new ResultRow();
            profile.members().forEach(members::member);
            form.writer(out, List.of()).write(new ResultRow().member("ok", true).member("profile", members));
        }
    }
}
