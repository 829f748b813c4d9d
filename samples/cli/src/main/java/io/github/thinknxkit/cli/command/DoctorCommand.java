package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.doctor.Doctor;
import io.github.thinknxkit.cli.doctor.Doctor.Disclosure;
import io.github.thinknxkit.cli.help.CommandHelp;
import io.github.thinknxkit.cli.option.FlagOption;
import io.github.thinknxkit.cli.option.TextOption;
import io.github.thinknxkit.cli.option.Words;
import io.github.thinknxkit.dynamic.api.Subject;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Checks a connection without changing anything. */
final class DoctorCommand implements ProgramCommand {

    private final Session session;

    private final Words words = new Words();
    private final TextOption devices = TextOption.repeated(
            "--device",
            "KIND=GUID",
            "a device to read, such as hvac=1IzPszHWAUuvzxtXBMkzWQ; may be given more than once; of a plant one of each kind");
    private final FlagOption allSchemes =
            FlagOption.of("try basic and query authentication, too, which send the password readable", "--all-schemes");

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        words.addTo(spec);
        devices.addTo(spec);
        allSchemes.addTo(spec);
        CommandHelp.describe(
                spec,
                "doctor",
                List.of(
                        "Check a connection: only reads are sent.",
                        "",
                        "Looks at address, port, TLS, clock, authentication and answers, then at what the document",
                        "leaves open and a read can settle, and prints the connection as a profile to save."),
                List.of(
                        "thinknx doctor",
                        "thinknx doctor --device hvac=1IzPszHWAUuvzxtXBMkzWQ --device light=1IzPszHWAEvzxtXBMrkzWQ"));
        return spec;
    }

    @Override
    public Integer call() {
        if (!words.given().isEmpty()) {
            throw new UsageException("doctor takes options only: give devices by --device KIND=GUID");
        }
        return new Doctor(session.process(), session.actions(), session.output().form())
                .examine(
                        session.settings(),
                        devices(session.plant()),
                        allSchemes.given() ? Disclosure.ALLOWED : Disclosure.REFUSED,
                        session.connections().profiles());
    }

    /** Those that are named, or one of each kind of the plant. */
    private List<Doctor.Device> devices(Optional<Plant> plant) {
        if (!devices.values().isEmpty() || plant.isEmpty()) {
            return devices.values().stream().map(text -> device(text, plant)).toList();
        }
        return session.actions().subjects().stream()
                .flatMap(kind -> plant.get().devices().stream()
                        .filter(info -> info.kind().equals(kind.name()))
                        .limit(1)
                        .map(info -> new Doctor.Device(kind, Target.device(info))))
                .toList();
    }

    private Doctor.Device device(String text, Optional<Plant> plant) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new UsageException("--device is KIND=GUID, such as light=1IzPszHWAEvzxtXBMrkzWQ");
        }
        Subject kind = kind(text.substring(0, equals));
        String name = text.substring(equals + 1);
        return new Doctor.Device(
                kind, plant.map(known -> Target.device(known.find(name))).orElse(Target.device(name)));
    }

    private Subject kind(String name) {
        List<String> known = session.actions().subjects().stream()
                .filter(Subject::device)
                .map(Subject::name)
                .toList();
        return session.actions()
                .subject(name)
                .filter(Subject::device)
                .orElseThrow(() -> PlantOptions.unknownKind("--device", name, known));
    }
}
