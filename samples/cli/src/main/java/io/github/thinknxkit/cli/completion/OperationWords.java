package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.completion.Candidates.Candidate;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.value.Spelling;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may follow {@code call}: an operation, then its parameters with their values. */
public final class OperationWords implements WordSource {

    private final List<Operation> operations;

    private OperationWords(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * Takes the operations of an API.
     *
     * @param actions what the API can do
     * @return the source of words
     */
    public static OperationWords of(ApiActions actions) {
        return new OperationWords(actions.spec().operations());
    }

    @Override
    public Candidates next(List<String> before, String current) {
        if (before.isEmpty()) {
            return Candidates.of(operations.stream()
                    .map(operation -> new Candidate(operation.name().text(), operation.description()))
                    .toList());
        }
        Optional<Operation> named = operations.stream()
                .filter(operation -> operation.name().text().equals(before.get(0)))
                .findFirst();
        return Candidates.of(named.stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.fixed().isEmpty() && !isGiven(parameter, before))
                .flatMap(parameter -> words(parameter, current))
                .toList());
    }

    private static boolean isGiven(Parameter parameter, List<String> before) {
        return before.stream().anyMatch(word -> word.startsWith(parameter.wireName() + "="));
    }

    private static Stream<Candidate> words(Parameter parameter, String current) {
        String start = parameter.wireName() + "=";
        if (!current.startsWith(start)) {
            return Stream.of(new Candidate(start, parameter.description()));
        }
        return ValueWords.of(parameter.type(), Spelling.WIRE).words().stream()
                .map(value -> new Candidate(start + value.word(), value.description()));
    }
}
