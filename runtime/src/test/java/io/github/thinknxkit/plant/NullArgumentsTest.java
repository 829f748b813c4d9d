package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.generated.MappedAnswer;
import io.github.thinknxkit.generated.Sources;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null argument is refused where it is handed over, by its name, also where nothing would have come of it. */
@SuppressWarnings("NullAway") // null is what this is about
class NullArgumentsTest {

    private static final String NO_TEXT = null;

    private final DeviceInfo info = Home.lamp("a").info();
    private final Request<Integer> request = HandRequest.answered(1);

    @Test
    void devices() {
        Devices<HasPower> none = Home.lamps(0);
        refuses("devices", () -> Devices.of(null, HasPower.class));
        refuses("capability", () -> Devices.of(List.of(), null));
        refuses("other", () -> none.having(null));
        refuses("condition", () -> none.where(null));
        refuses("tag", () -> none.tagged(NO_TEXT));
        refuses("kind", () -> none.ofKind(NO_TEXT));
        refuses("request", () -> none.send(null));
        refuses("request", () -> none.sendAsync(null));
    }

    @Test
    void whatIsSaidOfADevice() {
        DeviceType type = info.type();
        refuses("type", () -> DeviceInfo.of(null, "a", "b", List.of()));
        refuses("guid", () -> DeviceInfo.of(type, NO_TEXT, "b", List.of()));
        refuses("name", () -> DeviceInfo.of(type, "a", NO_TEXT, List.of()));
        refuses("areas", () -> DeviceInfo.of(type, "a", "b", null));
        refuses("tags", () -> new DeviceInfo(type, "a", "b", List.of(), null, List.of(), Direction.NORMAL));
        refuses("limits", () -> new DeviceInfo(type, "a", "b", List.of(), List.of(), null, Direction.NORMAL));
        refuses("direction", () -> new DeviceInfo(type, "a", "b", List.of(), List.of(), List.of(), null));
        refuses("words", () -> info.tagged((String[]) null));
        refuses("controller", () -> info.limited(NO_TEXT, 0, 1));
        refuses("controller", () -> info.limit(NO_TEXT));
        refuses("kind", () -> new DeviceType(NO_TEXT, List.of(), Protection.NONE));
        refuses("controllers", () -> new DeviceType("light", null, Protection.NONE));
        refuses("protection", () -> new DeviceType("light", List.of(), null));
        refuses("reason", () -> new UntypedGroup(GroupAddress.of(1, 0, 1), "a", List.of(), NO_TEXT));
    }

    @Test
    void results() {
        refuses("results", () -> new DeviceResults<>(null));
        refuses("device", () -> DeviceResult.answered(null, "ok"));
        refuses("answer", () -> DeviceResult.answered(info, null));
        refuses("failure", () -> DeviceResult.failed(info, null));
        refuses("answer", () -> new DeviceResult<>(info, null, Optional.empty()));
        refuses("failure", () -> new DeviceResult<>(info, Optional.of("ok"), null));
    }

    @Test
    void readingsAndSnapshots() {
        StateRequest<Integer> reading = StateRequest.of("power", request);
        Snapshot snapshot = new Snapshot(List.of(), List.of());
        refuses("name", () -> StateRequest.of(NO_TEXT, request));
        refuses("request", () -> StateRequest.of("power", null));
        refuses("state", () -> reading.state(NO_TEXT, "", answer -> answer));
        refuses("unit", () -> reading.state("on", NO_TEXT, answer -> answer));
        refuses("value", () -> reading.state("on", "", null));
        refuses("value", () -> new DeviceState(info, "power.on", null, ""));
        refuses("failure", () -> new FailedReading(info, "power", null));
        refuses("states", () -> new Snapshot(null, List.of()));
        refuses("failures", () -> new Snapshot(List.of(), null));
        refuses("guid", () -> snapshot.state(NO_TEXT, "power.on"));
        refuses("name", () -> snapshot.state("a", NO_TEXT));
        refuses("earlier", () -> snapshot.since(null));
        refuses("before", () -> new StateChange(null, Optional.empty()));
        refuses("after", () -> new StateChange(Optional.empty(), null));
    }

    @Test
    void whatGeneratedCodeCalls() {
        UnaryOperator<Integer> change = answer -> answer;
        refuses("request", () -> MappedAnswer.sendAsync(null, change));
        refuses("change", () -> MappedAnswer.sendAsync(request, null));
        Sources sources = Sources.of(NullArgumentsTest.class, NullArgumentsTest.class::getResourceAsStream);
        refuses("code", () -> Sources.of(null, NullArgumentsTest.class::getResourceAsStream));
        refuses("resources", () -> Sources.of(NullArgumentsTest.class, null));
        refuses("name", () -> sources.and(NO_TEXT, "00"));
        refuses("digest", () -> sources.and("a", NO_TEXT));
    }

    private static void refuses(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }
}
