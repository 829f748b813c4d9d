package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.cli.plant.StatePrinter;
import io.github.thinknxkit.cli.process.OutputException;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.report.OutputOptions;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Reports;
import io.github.thinknxkit.cli.report.Reports.UntilInterrupted;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantNames;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.spec.model.Effect;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share. */
public final class Session {

    private final ProcessContext process;
    private final ConnectionOptions connection;
    private final OutputOptions output;
    private @Nullable ApiActions actions;
    private @Nullable StateKinds stateKinds;

    Session(ProcessContext process, ConnectionOptions connection, OutputOptions output) {
        this.process = process;
        this.connection = connection;
        this.output = output;
    }

    /** {@return the process around the run} */
    public ProcessContext process() {
        return process;
    }

    /** {@return what is printed} */
    public OutputOptions output() {
        return output;
    }

    /** {@return what prints results} */
    public Reports reports() {
        return new UntilInterrupted(OutputOptions.reports(process, output.form()), process.ending());
    }

    /** {@return all that the API can do; read when it is first needed} */
    public ApiActions actions() {
        if (actions == null) {
            actions = new ApiActions(BundledSpec.load());
        }
        return actions;
    }

    /** {@return finds connections and profiles} */
    public ConnectionFinder connections() {
        return new ConnectionFinder(process);
    }

    /** {@return what options and environment say of a connection that is to become a profile} */
    ConnectionSettings settingsWithoutProfile() {
        return connections().withoutProfile(connection);
    }

    /** {@return what is said of the connection} */
    public ConnectionSettings settings() {
        return connections().find(connection);
    }

    /** {@return what a word that stands for a device means} */
    public DeviceNames devices() {
        PlantNames.Lock lock = connection.unlocked() ? PlantNames.Lock.OPEN : PlantNames.Lock.CLOSED;
        return plant().<DeviceNames>map(plant -> new PlantNames(plant, lock, "add --unlock"))
                .orElse(Session::guid);
    }

    /** {@return the plant, if the options or the profile name one} */
    private static Target guid(ApiAction action, String word) {
        try {
            return DeviceNames.GUIDS.find(action, word);
        } catch (UsageException e) {
            throw new UsageException(
                    e.getMessage() + "; name one with --plant FILE, THINKNX_PLANT, or plant: FILE in the profile");
        }
    }

    Optional<Plant> plant() {
        return connections()
                .plant(connection)
                .map(file -> PlantReading.read(file, actions().spec()));
    }

    /**
     * Returns the plant of a command that cannot do without.
     *
     * @return the plant
     * @throws UsageException if none is named
     */
    Plant neededPlant() {
        return plant().orElseThrow(() -> new UsageException(
                "this needs a plant file: give --plant FILE, or name one in the profile (plant: villa.yaml)"));
    }

    /** {@return what understands the words after {@code set}} */
    SettingPlanner settingPlanner() {
        return new SettingPlanner(actions(), neededPlant(), devices());
    }

    /** {@return what prints devices and states} */
    StateKinds stateKinds() {
        if (stateKinds == null) {
            stateKinds = new StateKinds(actions());
        }
        return stateKinds;
    }

    StatePrinter statePrinter() {
        return new StatePrinter(process, stateKinds(), output.form());
    }

    /**
     * Carries out a call and prints what came of it.
     *
     * @param call the call
     * @param delivery whether it is sent
     * @return the exit status
     */
    int run(PlannedCall call, Delivery delivery) {
        try (Sending sending = Sending.open(this, settings(), delivery, OptionalInt.empty())) {
            Report report = sending.deliver(call, delivery);
            print(call, report);
            return report.status();
        }
    }

    private void print(PlannedCall call, Report report) {
        try {
            reports().print(report);
        } catch (OutputException e) {
            boolean command = report instanceof Report.Answered
                    && call.action().operation().effect() != Effect.READ;
            throw command ? e.after("the command was sent, and its answer could not be printed") : e;
        }
    }
}
