package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** The header of a record: its components in order. */
public final class Records {

    private final MethodSpec.Builder components = MethodSpec.constructorBuilder();

    /** Creates a header without components. */
    public Records() {}

    /**
     * Adds a component.
     *
     * @param type its type
     * @param name its name
     * @return this
     */
    public Records add(TypeName type, String name) {
        components.addParameter(type, name);
        return this;
    }

    /** {@return the header for JavaPoet} */
    public MethodSpec build() {
        return components.build();
    }
}
