package io.github.thinknxkit.cli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.FeedbackRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.cli.batch.ShellWords;
import io.github.thinknxkit.cli.help.ActionHelp;
import io.github.thinknxkit.client.Acknowledgement;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.ActionPlanner;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.names.CodeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each action of the spec is a method of the client, with the arguments and answers that the spec says. */
class EveryActionTest {

    private static final ApiActions ACTIONS = new ApiActions(BundledSpec.load());

    static Stream<ApiAction> actions() {
        return ACTIONS.all().stream();
    }

    @Test
    void allOperationsHaveACommand() {
        assertEquals(
                ACTIONS.spec().operations().size(),
                actions().map(ApiAction::operationName).distinct().count());
        assertEquals(37, ACTIONS.spec().operations().size());
    }

    @Test
    void noTwoCommandsAreTheSame() {
        assertEquals(
                ACTIONS.all().size(), actions().map(ApiAction::words).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void theExampleOfItsHelpIsARequestOfTheClient(ApiAction action) {
        PlannedCall call = planned(action);
        Request<?> request = call.on(SpecClient.over(ACTIONS.spec(), new Silent()));
        Request<?> generated = ClientCall.request(Thinknx.over(new Silent()), call);

        assertEquals(action.operationName(), request.wireForm().split("[?]", 2)[0], request::wireForm);
        assertEquals(generated.wireForm(), request.wireForm());
        assertEquals(action.operation().takesFeedback(), generated instanceof FeedbackRequest);
        if (generated instanceof FeedbackRequest<?, ?> command) {
            PlannedCall awaiting = new PlannedCall(
                    action, call.target(), call.values(), io.github.thinknxkit.dynamic.api.Feedback.AWAITED);
            assertEquals(
                    command.awaitFeedback().wireForm(),
                    awaiting.on(SpecClient.over(ACTIONS.spec(), new Silent())).wireForm());
        }
        assertEquals(
                action.operation().effect().name(), request.effect().name(), "a retry goes by the client's effect");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void allArgumentsAreRequired(ApiAction action) {
        // The command line takes arguments by their place, so none may be left out.
        assertTrue(action.action().arguments().stream().allMatch(parameter -> parameter.required()));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void itsAnswersAreRecordsOfTheClient(ApiAction action) throws ReflectiveOperationException {
        List<io.github.thinknxkit.spec.model.Answer> answers = new ArrayList<>();
        answers.add(action.operation().answer());
        action.operation().feedbackAnswer().ifPresent(answers::add);
        for (io.github.thinknxkit.spec.model.Answer answer : answers) {
            Class<?> type = Class.forName(Acknowledgement.class.getPackageName() + "."
                    + CodeName.ofKebab(answer.name().text()).orElseThrow().typeName());
            List<String> shown = answer.fields().stream()
                    .filter(field -> !field.hidden())
                    .map(Field::name)
                    .map(name -> CodeName.ofKebab(name.text()).orElseThrow().memberName())
                    .toList();
            assertEquals(
                    shown,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> withoutExact(component.getName()))
                            .toList());
        }
    }

    /** A number that is rounded for its accessor is kept as it came: {@code exactLevel} is what {@code level()} rounds. */
    private static String withoutExact(String component) {
        return component.matches("exact[A-Z].*")
                ? component.substring(5, 6).toLowerCase(Locale.ROOT) + component.substring(6)
                : component;
    }

    private static PlannedCall planned(ApiAction action) {
        List<String> example = ShellWords.split(ActionHelp.example(action));
        List<String> words = example.subList(1 + action.words().size(), example.size());
        return new ActionPlanner(DeviceNames.GUIDS).plan(action, words, Feedback.NONE);
    }

    private static final class Silent implements Caller {

        @Override
        public <A> A call(Call<A> call) {
            throw new AssertionError("nothing is to be sent");
        }

        @Override
        public <A> CompletableFuture<A> callAsync(Call<A> call) {
            throw new AssertionError("nothing is to be sent");
        }

        @Override
        public void close() {}
    }
}
