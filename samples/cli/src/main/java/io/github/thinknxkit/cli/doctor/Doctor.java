package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.connection.Connector;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Subject;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.ProfileFile;
import io.github.thinknxkit.spec.model.Effect;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Examines a connection by reads alone, and says what to do about what it finds. */
public final class Doctor {

    private final ProcessContext process;
    private final ApiActions actions;
    private final OutputForm form;

    /**
     * A device to read.
     *
     * @param kind its kind
     * @param target the device
     */
    public record Device(Subject kind, Target target) {}

    /**
     * Creates a doctor.
     *
     * @param process the process
     * @param actions what the API can do
     * @param form how findings are printed
     */
    public Doctor(ProcessContext process, ApiActions actions, OutputForm form) {
        this.process = process;
        this.actions = actions;
        this.form = form;
    }

    /**
     * Examines a connection.
     *
     * @param settings the connection
     * @param devices the devices to read, if any
     * @param disclosure whether the password may be sent readable to find out whether that works
     * @param profiles the user's profiles, for the one that is proposed
     * @return the exit status: that of the first problem, or 0
     */
    public int examine(ConnectionSettings settings, List<Device> devices, Disclosure disclosure, ProfileFile profiles) {
        Examination examination = new Examination(settings, FindingPrinter.of(process, form));
        if (run(wire(settings), examination)) {
            Connector connector = new Connector(process);
            ExaminedServer examined = new ExaminedServer(actions, connector, connector.secret(settings));
            if (isLetIn(examination, examined, devices, disclosure)) {
                new ProfileProposal(process, form, profiles).of(examination, examined);
            }
        }
        return examination.status();
    }

    private boolean isLetIn(
            Examination examination, ExaminedServer examined, List<Device> devices, Disclosure disclosure) {
        boolean in = new LoginCheck(examined).run(examination);
        if (in || disclosure == Disclosure.ALLOWED) {
            new SchemesCheck(examined, disclosure).run(examination);
        }
        return in && run(api(examined, devices), examination);
    }

    private static boolean run(List<Supplier<Check>> checks, Examination examination) {
        return checks.stream().allMatch(check -> check.get().run(examination));
    }

    private List<Supplier<Check>> wire(ConnectionSettings settings) {
        Site site = Site.of(settings.place().orElseThrow(), actions.spec().server());
        Clock clock = Clock.systemUTC();
        List<Supplier<Check>> checks = new ArrayList<>();
        checks.add(() -> new AddressCheck(site, actions.spec().server().port()));
        if (site.secure()) {
            checks.add(() -> new TlsCheck(site, settings.trust(), clock));
        }
        checks.add(() -> new HttpCheck(
                site, actions.spec().server(), TrustStore.context(TrustStore.of(settings.trust())), clock));
        return checks;
    }

    private List<Supplier<Check>> api(ExaminedServer examined, List<Device> devices) {
        List<Supplier<Check>> checks = new ArrayList<>();
        checks.add(() -> new PostCheck(examined));
        checks.add(() -> new UnknownDeviceCheck(examined));
        actions.all().stream()
                .filter(action ->
                        !action.subject().device() && action.operation().effect() == Effect.READ)
                .forEach(action ->
                        checks.add(() -> new AnswerCheck(examined, action.actionName(), action, Target.SERVER)));
        devices.forEach(device -> addDevice(checks, examined, device));
        return checks;
    }

    private void addDevice(List<Supplier<Check>> checks, ExaminedServer examined, Device device) {
        for (ApiAction action : actionsOf(device)) {
            if (action.operationName().equals(FanCheck.OPERATION)) {
                checks.add(() -> new FanCheck(examined, device.target().guid()));
            }
            if (action.operation().effect() == Effect.READ) {
                String name = device.kind().name() + " " + action.controllerName();
                checks.add(() -> new AnswerCheck(examined, name, action, device.target()));
            }
        }
    }

    /** Of a device of a plant only what it has. */
    private List<ApiAction> actionsOf(Device device) {
        return actions.of(device.kind()).stream()
                .filter(action -> device.target()
                        .info()
                        .map(info -> info.controllers().contains(action.controllerName()))
                        .orElse(true))
                .toList();
    }

    /** Whether the password may be sent so that everybody on the network can read it. */
    public enum Disclosure {
        /** It may not. */
        REFUSED,
        /** It may: whoever asks has said so. */
        ALLOWED
    }
}
