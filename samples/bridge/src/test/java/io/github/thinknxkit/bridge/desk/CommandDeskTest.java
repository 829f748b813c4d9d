package io.github.thinknxkit.bridge.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishBuilder;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.testing.Onlooker;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.testing.ManualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandDeskTest {

    private static final DeviceInfo LAMP = Houses.device("light", "Lamp", "power", "power-level");
    private static final DeviceInfo BLIND = Houses.device("blind", "Blind", "movement", "position", "angle");
    private static final DeviceInfo SCENE = Houses.device("scene", "Scene", "launch");
    private static final DeviceInfo AIR_CONDITIONER = Houses.device("hvac", "Air", "power", "hvac-mode");

    private final ManualTime time = new ManualTime();
    private final BridgedServer server = Houses.server(
            Houses.of(LAMP, BLIND, SCENE, AIR_CONDITIONER),
            new Options(Map.of(), List.of(group("1/0/7"), group("1/0/8"))));
    private final List<PlannedCall> sent = new ArrayList<>();
    private final List<CompletableFuture<List<ReplyField>>> open = new ArrayList<>();
    private final List<Mqtt5Publish> told = new ArrayList<>();
    private final CommandDesk desk = new CommandDesk(
            topic -> server.control(topic).map(control -> new Commanded(control, this::send)),
            Duration.ofSeconds(30),
            time,
            new Answers(Houses.TOPICS, time, told::add));

    private static GroupOptions group(String address) {
        return new GroupOptions(
                address, Optional.of("1.001"), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private Optional<CompletableFuture<List<ReplyField>>> send(PlannedCall call) {
        sent.add(call);
        CompletableFuture<List<ReplyField>> end = new CompletableFuture<>();
        open.add(end);
        return Optional.of(end);
    }

    private void take(DeviceInfo device, String control, String payload) {
        take(device, control, payload, message -> message);
    }

    private void take(
            DeviceInfo device, String control, String payload, UnaryOperator<Mqtt5PublishBuilder.Complete> more) {
        desk.take(more.apply(Mqtt5Publish.builder()
                        .topic(Houses.TOPICS.set("villa", device.guid(), control))
                        .payload(payload.getBytes(StandardCharsets.UTF_8)))
                .build());
    }

    private List<String> sentWords() {
        return sent.stream()
                .map(call -> call.action().operationName() + " " + call.values() + " " + call.feedback())
                .toList();
    }

    private String onlyError() {
        assertEquals(1, told.size(), told.toString());
        assertEquals("thinknx/home/bridge/errors", told.get(0).getTopic().toString());
        return Onlooker.text(told.get(0));
    }

    @Test
    void sendsTheCommandsOfADeviceOneAfterTheOtherAndThoseOfOthersMeanwhile() {
        take(LAMP, "power", "on");
        take(LAMP, "power-level", "40");
        take(SCENE, "launch", "start");
        assertEquals(List.of("power", "scenelaunch"), operations());

        open.get(0).complete(List.of());

        assertEquals(List.of("power", "scenelaunch", "powerlevel"), operations());
        open.get(1).complete(List.of());
        open.get(2).complete(List.of());
        assertEquals(new CommandDesk.Count(3, 0, 0), desk.count());
        assertEquals(List.of(), told);
    }

    private List<String> operations() {
        return sent.stream().map(call -> call.action().operationName()).toList();
    }

    @Test
    void leavesOutWhatIsReplacedWhileItWaits() {
        take(LAMP, "power", "on");
        for (int level = 1; level < 100; level++) {
            take(LAMP, "power-level", "" + level, message -> message.responseTopic("answers"));
        }
        open.get(0).complete(List.of());

        assertEquals(2, sent.size());
        assertTrue(sentWords().get(1).contains("99"), sentWords().toString());
        assertEquals(98, told.size());
        assertTrue(Onlooker.text(told.get(0)).startsWith("{\"status\":\"replaced\""));
    }

    @Test
    void neverLeavesOutWhatMustNotBeDoneTwice() {
        take(SCENE, "launch", "start");
        take(SCENE, "launch", "start");
        open.get(0).complete(List.of());

        assertEquals(2, sent.size());
    }

    @Test
    void takesNoMoreThanADeviceCanDo() {
        for (int i = 0; i < 40; i++) {
            take(SCENE, "launch", "start");
        }
        assertEquals(7, told.size());
        assertTrue(Onlooker.text(told.get(0)).contains("32 commands for this device wait already"));
        assertEquals(new CommandDesk.Count(0, 7, 0), desk.count());
    }

    @Test
    void refusesWhatIsRetained() {
        take(LAMP, "power", "on", message -> message.retain(true));

        assertTrue(onlyError().contains("the command is retained"));
        assertEquals(List.of(), sent);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "30, true", "31, false"})
    void refusesWhatIsOfAnotherTime(long seconds, boolean isTaken) {
        String at = time.now().plusSeconds(seconds).toString();
        take(LAMP, "power", "{\"value\":\"on\",\"at\":\"" + at + "\"}");
        take(
                SCENE,
                "launch",
                "start",
                message -> message.userProperties().add("at", at).applyUserProperties());

        assertEquals(isTaken ? List.of("power", "scenelaunch") : List.of(), operations());
        assertEquals(isTaken ? 0 : 2, told.size());
    }

    @Test
    void refusesWhatHadToWaitTooLong() {
        take(LAMP, "power", "on");
        take(LAMP, "power-level", "40", message -> message.messageExpiryInterval(5));
        take(LAMP, "power", "off");
        time.pass(Duration.ofSeconds(6));
        open.get(0).complete(List.of());

        assertTrue(onlyError().contains("waited"), onlyError());
        assertEquals(List.of("power", "power"), operations());
    }

    @Test
    void refusesAtQosOneWhatMustNotBeDoneTwice() {
        take(SCENE, "launch", "start", message -> message.qos(MqttQos.AT_LEAST_ONCE));
        assertTrue(onlyError().contains("QoS 0"));
        assertEquals(List.of(), sent);

        take(LAMP, "power", "on", message -> message.qos(MqttQos.AT_LEAST_ONCE));
        assertEquals(List.of("power"), operations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "perhaps",
                "{",
                "{\"value\":\"on\"",
                "{\"value\":[1]}",
                "{\"at\":\"now\"}",
                "{\"value\":\"on\",\"at\":\"now\"}",
                "{\"value\":\"on\",\"x\":1}",
                "\u0000",
                "on\noff"
            })
    void refusesWhatItDoesNotUnderstand(String payload) {
        take(LAMP, "power", payload);

        assertTrue(onlyError().startsWith("{\"status\":\"refused\""), onlyError());
        assertEquals(List.of(), sent);
    }

    @Test
    void confirmsWhereSomebodyWantsToKnow() {
        take(LAMP, "power", "on", message -> message.responseTopic("answers").correlationData(new byte[] {7}));
        assertTrue(sentWords().get(0).endsWith("AWAITED"));

        open.get(0).complete(List.of());

        assertEquals("answers", told.get(0).getTopic().toString());
        assertTrue(Onlooker.text(told.get(0)).startsWith("{\"status\":\"confirmed\""));
        assertEquals(7, told.get(0).getCorrelationData().orElseThrow().get(0));
    }

    @Test
    void canBeStoppedWhileItIsWaitedFor() {
        take(BLIND, "position", "40", message -> message.responseTopic("answers"));
        take(BLIND, "movement", "stop");
        assertEquals(1, sent.size());

        time.pass(Duration.ofSeconds(1));

        assertEquals(2, sent.size());
    }

    @Test
    void tellsWhatFailedAndSaysNothingThatItDoesNotKnow() {
        take(LAMP, "power", "on", message -> message.responseTopic("answers"));
        open.get(0).completeExceptionally(new IllegalStateException("the password is hunter2"));

        assertEquals(2, told.size());
        assertEquals(
                "{\"status\":\"failed\",\"at\":\"2026-01-01T00:00:00Z\",\"topic\":\"thinknx/home/villa/guid_20of_20Lamp/power/set\","
                        + "\"error\":\"IllegalStateException\"}",
                Onlooker.text(told.get(0)));
        assertEquals("answers", told.get(1).getTopic().toString());
        assertEquals(new CommandDesk.Count(0, 0, 1), desk.count());
    }

    @Test
    void doesNotSayThatNothingWasDoneOfWhatWasDoneInPart() {
        take(AIR_CONDITIONER, "operation", "cooling");
        open.get(0).complete(List.of());
        open.get(1).completeExceptionally(new IllegalStateException());

        assertEquals(List.of("hvacpower", "hvacmode"), operations());
        assertTrue(onlyError().startsWith("{\"status\":\"unknown\""), onlyError());
    }

    @Test
    void letsNoGroupAddressWaitForAnother() {
        takeTelegram("1/0/7");
        takeTelegram("1/0/8");
        takeTelegram("1/0/8");

        assertEquals(2, sent.size());
    }

    private void takeTelegram(String address) {
        desk.take(Mqtt5Publish.builder()
                .topic(Houses.TOPICS.group("villa", address))
                .payload("on".getBytes(StandardCharsets.UTF_8))
                .build());
    }

    @Test
    void answersOnNoTopicOfItsOwn() {
        take(LAMP, "power", "on", message -> message.responseTopic("thinknx/home/bridge/state"));
        open.get(0).complete(List.of());
        assertEquals(List.of(), told);
    }

    @Test
    void goesOnWhenAServerIsGone() {
        CommandDesk closed = new CommandDesk(
                topic -> server.control(topic).map(control -> new Commanded(control, call -> Optional.empty())),
                Duration.ofSeconds(30),
                time,
                new Answers(Houses.TOPICS, time, told::add));
        Mqtt5Publish on = Mqtt5Publish.builder()
                .topic(Houses.TOPICS.set("villa", LAMP.guid(), "power"))
                .payload("on".getBytes(StandardCharsets.UTF_8))
                .build();
        closed.take(on);
        closed.take(on);
        assertEquals(new CommandDesk.Count(0, 0, 2), closed.count());
        assertTrue(Onlooker.text(told.get(0)).contains("not there any more"));
    }

    @Test
    void refusesTopicsThatTakeNothing() {
        desk.take(Mqtt5Publish.builder()
                .topic("thinknx/home/villa/nobody/power/set")
                .build());
        assertTrue(onlyError().contains("nothing takes commands here"));
    }
}
