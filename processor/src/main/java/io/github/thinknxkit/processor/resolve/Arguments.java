package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.List;

/**
 * What the caller gives for one parameter.
 *
 * @param parameter the parameter
 * @param models the arguments: one, or one for each part of a packed value
 */
record Arguments(Parameter parameter, List<ArgumentModel> models) {

    Arguments {
        models = List.copyOf(models);
    }
}
