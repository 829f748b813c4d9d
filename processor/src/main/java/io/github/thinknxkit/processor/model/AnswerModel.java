package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import java.util.List;
import java.util.Optional;

/**
 * An answer.
 *
 * @param spec the answer in the spec
 * @param type the record
 * @param reader the name of the method that reads it
 * @param fields the fields that are shown
 */
public record AnswerModel(Answer spec, ClassName type, String reader, List<FieldModel> fields) {

    /** Copies the list. */
    public AnswerModel {
        fields = List.copyOf(fields);
    }

    /**
     * A field of an answer.
     *
     * @param spec the field in the spec
     * @param name the name of the record component
     * @param java the type of the record component
     * @param choice the enum of its values, if it has one
     * @param rounded the method that returns it as a whole number, if the component has fractions
     * @param inRange the method that returns whether it is in its range, if it has one
     */
    public record FieldModel(
            Field spec,
            String name,
            TypeName java,
            Optional<EnumModel> choice,
            Optional<String> rounded,
            Optional<String> inRange) {}
}
