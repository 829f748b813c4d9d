package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;

/**
 * An enum.
 *
 * @param spec the closed set of values in the spec
 * @param type the type
 * @param constants its constants
 * @param listName the name of the constant that holds all of them for reading answers
 */
public record EnumModel(ValueType.Choice spec, ClassName type, List<ConstantModel> constants, String listName) {

    /** Copies the list. */
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * A constant of an enum.
     *
     * @param name its name
     * @param spec the value in the spec
     */
    public record ConstantModel(String name, ValueType.Constant spec) {}
}
