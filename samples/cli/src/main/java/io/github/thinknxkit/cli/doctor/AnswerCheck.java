package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.Target;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.model.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In which form the fields of an answer come, which the document leaves open. */
final class AnswerCheck implements Check {

    private static final int LONGEST = 60;

    private final ExaminedServer examined;
    private final String name;
    private final ApiAction action;
    private final Target target;

    /**
     * Creates a check of a read.
     *
     * @param examined asks
     * @param name how the check is called
     * @param action what is read
     * @param target of which device
     */
    AnswerCheck(ExaminedServer examined, String name, ApiAction action, Target target) {
        this.examined = examined;
        this.name = name;
        this.action = action;
        this.target = target;
    }

    @Override
    public boolean run(Examination examination) {
        List<Field> fields = action.operation().answer().fields();
        List<String> names = fields.stream().map(Field::wireName).toList();
        PlannedCall call = new PlannedCall(action, target, List.of(), Feedback.NONE);
        Probe<Map<String, String>> probe =
                examined.ask(examination.settings(), client -> ShapeCall.send(call.on(client), names));
        if (probe.answer().isPresent()) {
            tell(examination, names, probe.answer().get());
        } else {
            examination.note(name, probe.said(), "check the GUID, and whether the device has this controller");
        }
        return true;
    }

    private void tell(Examination examination, List<String> names, Map<String, String> shapes) {
        String shown = shapes.entrySet().stream()
                .map(field -> field.getKey() + " " + shortened(examined.clean(field.getValue())))
                .collect(Collectors.joining(", "));
        List<String> missing =
                names.stream().filter(field -> !shapes.containsKey(field)).toList();
        examination.ok(name, shown + (missing.isEmpty() ? "" : "; without " + String.join(", ", missing)));
    }

    private static String shortened(String json) {
        return ShownText.clean(json.length() > LONGEST ? json.substring(0, LONGEST) + "…" : json);
    }
}
