package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ValueType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The Java types of values. */
final class JavaTypes {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Map<String, EnumModel> enums;

    JavaTypes(Map<String, EnumModel> enums) {
        this.enums = Map.copyOf(enums);
    }

    Optional<EnumModel> choice(ValueType type) {
        return Optional.ofNullable(enums.get(type.name().text()));
    }

    /** Returns the type in which a caller gives a value. */
    TypeName given(ValueType type) {
        return choice(type).<TypeName>map(EnumModel::type).orElseGet(() -> plain(type));
    }

    /** Returns the type in which an answer shows a value. */
    TypeName shown(ValueType type) {
        return choice(type)
                .<TypeName>map(model -> ParameterizedTypeName.get(RuntimeTypes.ENUM_VALUE, model.type()))
                .orElseGet(() -> plain(type));
    }

    /** Returns the type of a value that may be missing. */
    static TypeName optional(TypeName type) {
        if (type.equals(TypeName.INT)) {
            return ClassName.get(OptionalInt.class);
        } else if (type.equals(TypeName.DOUBLE)) {
            return ClassName.get(OptionalDouble.class);
        }
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }

    private static TypeName plain(ValueType type) {
        if (type instanceof ValueType.Flag) {
            return TypeName.BOOLEAN;
        } else if (type instanceof ValueType.Whole || type instanceof ValueType.Scaled) {
            return TypeName.INT;
        } else if (type instanceof ValueType.Decimal) {
            return TypeName.DOUBLE;
        } else if (type instanceof ValueType.GroupAddress) {
            return RuntimeTypes.GROUP_ADDRESS;
        } else if (type instanceof ValueType.Duration) {
            return parsed(Duration.class);
        } else if (type instanceof ValueType.Timestamp) {
            return parsed(LocalDateTime.class);
        } else if (type instanceof ValueType.Texts) {
            return ParameterizedTypeName.get(ClassName.get(List.class), STRING);
        }
        return STRING;
    }

    private static TypeName parsed(Class<?> type) {
        return ParameterizedTypeName.get(RuntimeTypes.PARSED_TEXT, ClassName.get(type));
    }
}
