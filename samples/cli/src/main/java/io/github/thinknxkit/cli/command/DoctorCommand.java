package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.api.Subject;
import io.github.thinknxkit.cli.call.Target;
import io.github.thinknxkit.cli.call.UsageException;
import io.github.thinknxkit.cli.doctor.Doctor;
import io.github.thinknxkit.cli.value.NearestName;
import io.github.thinknxkit.cli.value.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a connection without changing anything. */
@Command(name = "doctor", description = "Check a connection: only reads are sent.")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--device",
            paramLabel = "KIND=GUID",
            description = "a device to read, such as hvac=1IzPszHWAUuvzxtXBMkzWQ; may be given more than once")
    private List<String> devices = new ArrayList<>();

    @Option(
            names = "--all-schemes",
            description = "try basic and query authentication, too, which send the password readable")
    private boolean allSchemes;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Doctor.Device> found = devices.stream().map(this::device).toList();
        Doctor.Form form = session.output().json() ? Doctor.Form.JSON : Doctor.Form.TEXT;
        return new Doctor(session.around(), session.actions(), form)
                .examine(
                        session.settings(),
                        found,
                        allSchemes,
                        session.connections().profiles().path());
    }

    private Doctor.Device device(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new UsageException("--device is KIND=GUID, such as light=1IzPszHWAEvzxtXBMrkzWQ");
        }
        String kind = text.substring(0, equals);
        return new Doctor.Device(kind(kind), Target.device(text.substring(equals + 1)));
    }

    private Subject kind(String name) {
        List<String> known = session.actions().subjects().stream()
                .filter(Subject::device)
                .map(Subject::name)
                .toList();
        return session.actions()
                .subject(name)
                .filter(Subject::device)
                .orElseThrow(() -> new UsageException("--device: there is no kind " + ShownText.quoted(name)
                        + NearestName.question(name, known)));
    }
}
