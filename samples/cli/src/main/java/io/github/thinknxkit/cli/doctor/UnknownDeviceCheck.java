package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.error.NotFoundException;
import java.util.List;

/** What the server says of a device that it does not have: the document lists the texts, and not which status has which. */
final class UnknownDeviceCheck implements Check {

    private static final String GUID = "thinknx-doctor-no-device";

    private final ExaminedServer examined;

    UnknownDeviceCheck(ExaminedServer examined) {
        this.examined = examined;
    }

    @Override
    public boolean run(Examination examination) {
        Probe<List<ReplyField>> probe = examined.read(examination.settings(), "powerstatus", "guid=" + GUID);
        if (probe.failure().filter(NotFoundException.class::isInstance).isPresent()) {
            examination.ok("unknown device", probe.said());
        } else {
            examination.note(
                    "unknown device",
                    probe.works() ? "a device that does not exist has a state" : probe.said(),
                    "do not take exit status 4 for granted where a GUID is mistyped");
        }
        return true;
    }
}
