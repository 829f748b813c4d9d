package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.samples.soak.call.Task;
import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Ledger.Order;
import io.github.thinknxkit.samples.soak.check.TrueStates;
import io.github.thinknxkit.samples.soak.check.Violations;
import io.github.thinknxkit.samples.soak.house.Devices;
import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses what is asked for next. */
final class Tasks {

    private static final GroupAddress GROUP = GroupAddress.of(1, 0, 1);

    private final Devices devices;
    private final Ledger ledger;
    private final TrueStates states;
    private final Buttons buttons;
    private final Violations violations;

    Tasks(Devices devices, Ledger ledger, TrueStates states, Buttons buttons, Violations violations) {
        this.devices = devices;
        this.ledger = ledger;
        this.states = states;
        this.buttons = buttons;
        this.violations = violations;
    }

    Task<?> next(Client client, SplittableRandom random) {
        int dice = random.nextInt(100);
        if (dice < 20) {
            return readMeter(client, any(devices.meters(), random));
        } else if (dice < 35) {
            return readLamp(client, any(devices.lamps(), random));
        } else if (dice < 50) {
            return turnDial(client, any(devices.dials(), random));
        } else if (dice < 60) {
            return turnDialAndWait(client, any(devices.dials(), random));
        } else if (dice < 75) {
            return sendTelegram(client);
        } else if (dice < 88) {
            return pressButton(client);
        }
        return other(client, random);
    }

    private static String any(List<String> guids, SplittableRandom random) {
        return guids.get(random.nextInt(guids.size()));
    }

    private Task<?> readMeter(Client client, String guid) {
        String name = "reading " + guid + " by " + client;
        return new Task<>(
                name,
                client.home().analogValue(guid).value().status(),
                Optional.empty(),
                (answer, start, end) -> check(name, guid, answer.value(), start, end));
    }

    private Task<?> readLamp(Client client, String guid) {
        String name = "reading " + guid + " by " + client;
        return new Task<>(
                name,
                client.home().light(guid).powerLevel().status(),
                Optional.empty(),
                (answer, start, end) -> check(name, guid, answer.level(), start, end));
    }

    private void check(String name, String guid, double value, long start, long end) {
        if (!states.wasTrue(guid, value, start, end)) {
            violations.add(name + " told " + value + ", which it was at no time during the call");
        }
    }

    private Task<?> turnDial(Client client, String guid) {
        String name = "setting " + guid + " by " + client;
        Order order = ledger.open(Effect.ABSOLUTE, name);
        return Task.counted(name, client.home().analogValue(guid).value().set(order.number()), order);
    }

    private Task<?> turnDialAndWait(Client client, String guid) {
        String name = "setting " + guid + " with feedback by " + client;
        Order order = ledger.open(Effect.ABSOLUTE, name);
        return new Task<>(
                name,
                client.home().analogValue(guid).value().set(order.number()).awaitFeedback(),
                Optional.of(order),
                (answer, start, end) -> {
                    if (answer.value() != order.number()) {
                        violations.add(order + " told " + answer.value() + " as feedback");
                    }
                });
    }

    private Task<?> sendTelegram(Client client) {
        String name = "a telegram by " + client;
        Order order = ledger.open(Effect.BUS, name);
        return Task.counted(name, client.home().system().sendKnxFloat4(GROUP, order.number()), order);
    }

    private Task<?> pressButton(Client client) {
        Optional<String> button = buttons.take();
        if (button.isEmpty()) {
            return sendTelegram(client);
        }
        String name = "pressing " + button.get() + " by " + client;
        Order order = ledger.open(Effect.RELATIVE, name);
        buttons.pressedFor(button.get(), order);
        return Task.counted(name, client.home().button(button.get()).trigger().press(), order);
    }

    private Task<?> other(Client client, SplittableRandom random) {
        Thinknx home = client.home();
        String blind = any(devices.blinds(), random);
        return switch (random.nextInt(4)) {
            case 0 -> Task.unchecked("server status by " + client, home.system().serverStatus());
            case 1 ->
                Task.unchecked(
                        "moving " + blind + " with feedback by " + client,
                        home.blind(blind).position().set(random.nextInt(101)).awaitFeedback());
            case 2 ->
                Task.unchecked(
                        "stopping " + blind + " by " + client,
                        home.blind(blind).movement().stop());
            default ->
                Task.unchecked(
                        "reading " + blind + " by " + client,
                        home.blind(blind).position().status());
        };
    }
}
