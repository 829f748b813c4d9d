package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the parameters of an operation. */
final class ParametersParser {

    private static final Keys KEYS = Keys.of("type", "description").or("as", "device", "required", "fixed");

    private final Problems problems;
    private final MemberReader members;
    private final Map<String, String> reserved;

    ParametersParser(Problems problems, Declarations<ValueType> types, ServerSection server) {
        this.problems = problems;
        this.members = new MemberReader(problems, types);
        this.reserved = server.reservedParameters();
    }

    /** Parses the parameters; empty if one of them is broken. */
    Optional<List<Parameter>> parse(List<YamlEntry> entries) {
        List<Parameter> parameters = new ArrayList<>();
        for (YamlEntry entry : entries) {
            Optional<Parameter> parameter = parameter(entry);
            checkFirstDevice(entry, parameter, parameters);
            parameter.ifPresent(parameters::add);
        }
        new Names(problems).refuseDuplicates(MemberReader.names(entries));
        return parameters.size() == entries.size() ? Optional.of(parameters) : Optional.empty();
    }

    private void checkFirstDevice(YamlEntry entry, Optional<Parameter> parameter, List<Parameter> before) {
        if (parameter.filter(Parameter::device).isPresent() && before.stream().anyMatch(Parameter::device)) {
            String message = "Only one parameter of an operation can name the device.";
            problems.report(ProblemCode.DEVICE_PARAMETER, entry.key().place(), message);
        }
    }

    private Optional<Parameter> parameter(YamlEntry entry) {
        new WireText(problems).checkParameterName(entry.key());
        checkNotReserved(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).flatMap(in -> parameter(entry, in));
    }

    private Optional<Parameter> parameter(YamlEntry entry, MappingReader in) {
        Name name = members.name(entry, in);
        boolean device = in.flag("device", false);
        boolean required = in.flag("required", true);
        String description = in.text("description");
        checkDevice(in, device, required);
        Optional<YamlScalar> fixed = in.scalar("fixed");
        Optional<ValueType> type =
                members.type(in, TypeKind::isForAnswersOnly, "A type of this kind is read from answers only.");
        if (fixed.isPresent()) {
            checkFixed(fixed.get(), device, required, type);
        }
        return type.map(t ->
                new Parameter(entry.key().text(), name, t, device, required, fixed.map(YamlScalar::text), description));
    }

    private void checkNotReserved(YamlScalar wireName) {
        String meaning = reserved.get(wireName.text());
        if (meaning != null) {
            String message = "The parameter '" + wireName.text() + "' is " + meaning + " of the server.";
            problems.report(ProblemCode.RESERVED_NAME, wireName.place(), message);
        }
    }

    private void checkDevice(MappingReader in, boolean device, boolean required) {
        if (device && !required) {
            YamlScalar scalar = in.scalar("required").orElseThrow();
            String message = "The parameter that names the device must be sent: it cannot be optional.";
            problems.report(ProblemCode.DEVICE_PARAMETER, scalar.place(), message);
        }
    }

    private void checkFixed(YamlScalar fixed, boolean device, boolean required, Optional<ValueType> type) {
        if (device || !required) {
            String message =
                    "A fixed value is always sent; this parameter " + (device ? "names the device." : "is optional.");
            problems.report(ProblemCode.FIXED_PARAMETER, fixed.place(), message);
        } else if (type.filter(t -> !WireValues.accepts(t, fixed.text())).isPresent()) {
            problems.report(ProblemCode.FIXED_VALUE, fixed.place(), notOfType(fixed, type.get()));
        }
    }

    private static String notOfType(YamlScalar fixed, ValueType type) {
        return "The type '" + type.name() + "' has no value '" + fixed.text() + "' on the wire.";
    }
}
