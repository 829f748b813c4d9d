package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.call.ReplyField;
import java.util.List;

/** By which path the fan speed is read: the document's table has one, its example another. */
final class FanCheck implements Check {

    static final String OPERATION = "hvacfanstatus";
    private static final String OTHER = "hvacfanset";

    private final ExaminedServer examined;
    private final String guid;

    FanCheck(ExaminedServer examined, String guid) {
        this.examined = examined;
        this.guid = guid;
    }

    @Override
    public boolean run(Examination examination) {
        Probe<List<ReplyField>> example = read(examination, OPERATION);
        Probe<List<ReplyField>> table = read(examination, OTHER);
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

    private Probe<List<ReplyField>> read(Examination examination, String path) {
        Quirks quirks = Quirks.none().path(OPERATION, path);
        return examined.read(examination.settings().and(quirks), OPERATION, "guid=" + guid);
    }
}
