package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ParameterSpec;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import java.util.List;

/** What declarations and implementations of one method share. */
public final class Signatures {

    private Signatures() {}

    /**
     * Returns the parameters of the method that makes a request.
     *
     * @param action what is requested
     * @return its required arguments
     */
    public static List<ParameterSpec> parameters(ActionModel action) {
        return action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(Signatures::parameter)
                .toList();
    }

    static ParameterSpec parameter(ArgumentModel argument) {
        return ParameterSpec.builder(argument.java(), argument.name()).build();
    }
}
