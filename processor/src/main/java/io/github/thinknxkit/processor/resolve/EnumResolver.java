package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.EnumModel.ConstantModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resolves closed sets of values to enums. */
final class EnumResolver {

    private final TypeNames names;
    private final NameScope lists;
    private final Findings findings;

    EnumResolver(TypeNames names, Findings findings) {
        this.names = names;
        this.lists = new NameScope("the enums", NameStyle.CONSTANT, findings);
        this.findings = findings;
    }

    Map<String, EnumModel> resolve(ApiSpec spec, Usage usage) {
        Map<String, EnumModel> enums = new LinkedHashMap<>();
        for (ValueType type : spec.types()) {
            if (type instanceof ValueType.Choice choice && usage.has(choice)) {
                enums.put(choice.name().text(), model(choice));
            }
        }
        return enums;
    }

    private EnumModel model(ValueType.Choice choice) {
        NameScope scope = new NameScope("the values of " + choice.name(), NameStyle.CONSTANT, findings);
        List<ConstantModel> constants = choice.constants().stream()
                .map(constant -> new ConstantModel(scope.declare(constant.name(), NameRole.VALUE), constant))
                .toList();
        ClassName type = names.of(choice.name(), NameRole.VALUE);
        // A field would hide a type of its own name: 'x1' is both X1 in Java.
        lists.occupy(type.simpleName());
        return new EnumModel(choice, type, constants, lists.declare(choice.name(), NameRole.VALUE));
    }
}
