package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.client.FanSpeedStatus;
import io.github.thinknxkit.connection.Quirks;

/** By which path the fan speed is read: the document's table has one, its example another. */
final class FanCheck implements Check {

    static final String OPERATION = "hvacfanstatus";
    private static final String OTHER = "hvacfanset";

    private final Patient patient;
    private final String guid;

    FanCheck(Patient patient, String guid) {
        this.patient = patient;
        this.guid = guid;
    }

    @Override
    public boolean run(Examination examination) {
        Probe<FanSpeedStatus> example = read(examination, OPERATION);
        Probe<FanSpeedStatus> table = read(examination, OTHER);
        if (example.works()) {
            examination.ok("fan path", OPERATION + " works; " + OTHER + (table.works() ? " does, too" : " does not"));
        } else if (table.works()) {
            examination.note(
                    "fan path",
                    OTHER + " works, and " + OPERATION + " does not",
                    "use --quirk path." + OPERATION + "=" + OTHER);
            examination.learn(Quirks.none().path(OPERATION, OTHER));
        } else {
            examination.note("fan path", "neither works: " + example.said(), "check the GUID");
        }
        return true;
    }

    private Probe<FanSpeedStatus> read(Examination examination, String path) {
        Quirks quirks = Quirks.none().path(OPERATION, path);
        return patient.ask(
                examination.settings().and(quirks),
                client -> client.hvac(guid).fanSpeed().status().send());
    }
}
