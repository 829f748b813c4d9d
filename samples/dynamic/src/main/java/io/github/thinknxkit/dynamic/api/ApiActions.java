package io.github.thinknxkit.dynamic.api;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the API can be asked to do, in the order of the spec. */
public final class ApiActions {

    private final ApiSpec spec;
    private final List<Subject> subjects;
    private final List<ApiAction> actions;

    /**
     * Takes the actions of an API.
     *
     * @param spec the API
     */
    public ApiActions(ApiSpec spec) {
        this.spec = spec;
        subjects = Stream.concat(
                        spec.devices().stream().map(Subject::of),
                        spec.services().stream().map(Subject::of))
                .toList();
        actions = subjects.stream().flatMap(ApiActions::actions).toList();
    }

    private static Stream<ApiAction> actions(Subject subject) {
        return subject.bindings().stream()
                .flatMap(binding -> binding.actions().stream()
                        .map(bound -> new ApiAction(subject, binding.controller(), bound.action(), bound.operation())));
    }

    /** {@return the spec that the actions come from} */
    public ApiSpec spec() {
        return spec;
    }

    /** {@return the kinds of device and the services} */
    public List<Subject> subjects() {
        return subjects;
    }

    /** {@return all actions} */
    public List<ApiAction> all() {
        return actions;
    }

    /**
     * Finds the kind of device or the service of a name.
     *
     * @param name the name
     * @return the subject, if there is one
     */
    public Optional<Subject> subject(String name) {
        return subjects.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    /**
     * Returns the actions of a kind of device or a service.
     *
     * @param subject the subject
     * @return its actions, in the order of its controllers
     */
    public List<ApiAction> of(Subject subject) {
        return actions.stream()
                .filter(action -> action.subject().name().equals(subject.name()))
                .toList();
    }

    /**
     * Returns the actions that an operation carries out.
     *
     * @param operation the operation
     * @return the actions; more than one if the document has one operation for several things
     */
    public List<ApiAction> of(Operation operation) {
        return actions.stream()
                .filter(action -> action.operationName().equals(operation.name().text()))
                .toList();
    }

    /**
     * Finds the command that a line begins with.
     *
     * @param words the words of the line
     * @return the action, if the first words are those of one
     */
    public Optional<ApiAction> startOf(List<String> words) {
        return actions.stream()
                .filter(action -> startsWith(words, action.words()))
                .findFirst();
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }

    /** {@return the operations' names and aliases, as the document writes them} */
    public List<String> operationNames() {
        List<String> names = new ArrayList<>();
        for (Operation operation : spec.operations()) {
            names.add(operation.name().text());
            names.addAll(operation.aliases());
        }
        return names.stream().distinct().toList();
    }
}
