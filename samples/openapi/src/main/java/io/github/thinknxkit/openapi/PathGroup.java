package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The operations that share a path, mostly one. OpenAPI tells operations apart by path and method alone, a spec by their
 * parameters, too.
 *
 * @param operations the operations, at least one
 */
record PathGroup(List<Operation> operations) {

    PathGroup {
        operations = List.copyOf(operations);
    }

    /** Groups operations, in the order in which paths come first. */
    static Collection<PathGroup> of(List<Operation> operations) {
        Map<String, List<Operation>> byPath = new LinkedHashMap<>();
        operations.forEach(operation -> byPath.computeIfAbsent(
                        operation.path().replaceAll("\\{[^/]*}", "{}"), path -> new ArrayList<>())
                .add(operation));
        return byPath.values().stream().map(PathGroup::new).toList();
    }

    Operation first() {
        return operations.get(0);
    }

    /** Whether a path has one operation, as OpenAPI supposes. */
    boolean isSingle() {
        return operations.size() == 1;
    }

    /** What to fear of a call: the effect that allows for the least. */
    Effect effect() {
        return operations.stream().map(Operation::effect).max(Effect::compareTo).orElseThrow();
    }

    boolean takesFeedback() {
        return operations.stream().anyMatch(Operation::takesFeedback);
    }

    /** The kinds of answer that may come, acknowledgements before what is told with feedback. */
    List<Answer> answers() {
        Set<Answer> answers = new LinkedHashSet<>();
        operations.forEach(operation -> answers.add(operation.answer()));
        operations.forEach(operation -> operation.feedbackAnswer().ifPresent(answers::add));
        return List.copyOf(answers);
    }

    /** The parameters in the path, by the names that they have in the first operation. */
    List<Parameter> inPath() {
        return first().parameters().stream().filter(first()::sendsInPath).toList();
    }

    /** The parameters in the query by their names: what each operation that has it says of it. */
    Collection<List<Parameter>> inQuery() {
        Map<String, List<Parameter>> byName = new LinkedHashMap<>();
        operations.stream()
                .flatMap(PathGroup::query)
                .forEach(parameter -> byName.computeIfAbsent(parameter.wireName(), name -> new ArrayList<>())
                        .add(parameter));
        return Collections.unmodifiableCollection(byName.values());
    }

    static Stream<Parameter> query(Operation operation) {
        return operation.parameters().stream().filter(parameter -> !operation.sendsInPath(parameter));
    }
}
