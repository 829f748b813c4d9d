package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.List;
import java.util.Map;

/**
 * The group addresses of a plant.
 *
 * @param root all of them; the type that the plant's method returns
 * @param service what sends their telegrams
 * @param methods the method of the service for each format that it can send
 * @param answer the answer to every telegram
 * @param sender the class that calls the service
 * @param words the enums of the words that addresses take, in the order of their names
 */
public record GroupsModel(
        RangeModel root,
        ServiceModel service,
        Map<TelegramFormat, String> methods,
        AnswerModel answer,
        ClassName sender,
        List<WordsModel> words) {

    /** Copies the collections. */
    public GroupsModel {
        methods = Map.copyOf(methods);
        words = List.copyOf(words);
    }
}
