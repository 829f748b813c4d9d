package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.WordList;
import java.util.List;

/**
 * The enum of words that group addresses of a plant take.
 *
 * @param words the words
 * @param type the enum
 * @param datapoints the datapoint types that have these words
 */
public record WordsModel(WordList words, ClassName type, List<DatapointType> datapoints) {

    /** Copies the list. */
    public WordsModel {
        datapoints = List.copyOf(datapoints);
    }
}
