package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The devices of a plant by their GUIDs, and the references to them, which may stand before what they refer to. */
final class PlantIndex {

    private final Problems problems;
    private final Map<String, Entry> devices = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    PlantIndex(Problems problems) {
        this.problems = problems;
    }

    /** A device; no controllers if its kind or its list of them is wrong, so that nobody knows them. */
    private record Entry(YamlScalar guid, Optional<List<String>> controllers) {}

    private record Reference(YamlScalar device, YamlScalar controller) {}

    void add(YamlScalar guid, Optional<List<String>> controllers) {
        Entry before = devices.putIfAbsent(guid.text(), new Entry(guid, controllers));
        if (before != null) {
            String message = "The GUID is that of the device in line "
                    + before.guid().place().line() + " too.";
            problems.report(ProblemCode.PLANT_DUPLICATE_GUID, guid.place(), message);
        }
    }

    void refer(YamlScalar device, YamlScalar controller) {
        references.add(new Reference(device, controller));
    }

    /** Holds the references against the devices, once all of these are known. */
    void checkSteps() {
        references.forEach(this::check);
    }

    private void check(Reference reference) {
        Entry device = devices.get(reference.device().text());
        if (device == null) {
            String message = "No device of the plant has this GUID.";
            Optional<String> nearest = NearestName.of(reference.device().text(), devices.keySet());
            problems.report(ProblemCode.PLANT_UNKNOWN_DEVICE, reference.device().place(), message, nearest);
            return;
        }
        device.controllers()
                .filter(has -> !has.contains(reference.controller().text()))
                .ifPresent(has -> lacking(reference.controller(), has));
    }

    private void lacking(YamlScalar controller, List<String> has) {
        String message =
                "That device has no controller '" + controller.text() + "'; it has " + String.join(", ", has) + ".";
        problems.report(
                ProblemCode.PLANT_UNKNOWN_CONTROLLER,
                controller.place(),
                message,
                NearestName.of(controller.text(), has));
    }
}
