package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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

    /**
     * Returns what a request is sent with that nobody waits for.
     *
     * @param answer the answer
     * @return the type of its future
     */
    public static TypeName future(AnswerModel answer) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), answer.type());
    }

    static ParameterSpec parameter(ArgumentModel argument) {
        return ParameterSpec.builder(argument.java(), argument.name()).build();
    }
}
