package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves answers to records. */
final class AnswerResolver {

    private final TypeNames names;
    private final JavaTypes types;
    private final NameScope readers;
    private final Findings findings;

    AnswerResolver(TypeNames names, JavaTypes types, Findings findings) {
        this.names = names;
        this.types = types;
        this.readers = new NameScope("the answers", NameStyle.FIELD, findings);
        this.findings = findings;
    }

    Map<String, AnswerModel> resolve(ApiSpec spec, Usage usage) {
        Map<String, AnswerModel> answers = new LinkedHashMap<>();
        for (Answer answer : spec.answers()) {
            if (usage.has(answer)) {
                answers.put(answer.name().text(), model(answer));
            }
        }
        return answers;
    }

    private AnswerModel model(Answer answer) {
        NameScope scope = new NameScope("the fields of " + answer.name(), NameStyle.FIELD, findings);
        List<Field> shown =
                answer.fields().stream().filter(field -> !field.hidden()).toList();
        List<String> declared = shown.stream()
                .map(field -> scope.declare(field.name(), NameRole.VALUE))
                .toList();
        List<FieldModel> fields = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            fields.add(field(shown.get(i), declared.get(i), scope));
        }
        String reader = readers.declare(answer.name(), NameRole.ANSWER);
        return new AnswerModel(answer, names.of(answer.name(), NameRole.ANSWER), reader, fields);
    }

    private FieldModel field(Field field, String name, NameScope scope) {
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        boolean fractions = field.type() instanceof ValueType.Whole whole && whole.fractions();
        TypeName shown = fractions ? TypeName.DOUBLE : types.shown(field.type());
        // A list says by being empty that nothing was there.
        boolean optional = !field.required() && !(field.type() instanceof ValueType.Texts);
        return new FieldModel(
                field,
                fractions ? scope.fresh("exact" + capitalized, "Value") : name,
                optional ? JavaTypes.optional(shown) : shown,
                types.choice(field.type()),
                fractions ? Optional.of(name) : Optional.empty(),
                NumberRange.of(field.type()).filter(NumberRange::isLimited).isPresent()
                        ? Optional.of(scope.fresh("is" + capitalized + "InRange", "Value"))
                        : Optional.empty());
    }
}
