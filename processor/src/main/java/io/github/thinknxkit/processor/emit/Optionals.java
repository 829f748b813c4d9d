package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.ArgumentModel;

/** Expressions for arguments that need not be given. */
final class Optionals {

    private Optionals() {}

    static CodeBlock empty(ArgumentModel argument) {
        return CodeBlock.of("$T.empty()", raw(argument.stored()));
    }

    static CodeBlock of(ArgumentModel argument, CodeBlock value) {
        return CodeBlock.of("$T.of($L)", raw(argument.stored()), value);
    }

    private static ClassName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }
}
