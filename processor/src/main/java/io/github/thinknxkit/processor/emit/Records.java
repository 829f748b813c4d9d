package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** The header of a record: its components in order. */
final class Records {

    private final MethodSpec.Builder components = MethodSpec.constructorBuilder();

    Records add(TypeName type, String name) {
        components.addParameter(type, name);
        return this;
    }

    MethodSpec build() {
        return components.build();
    }
}
