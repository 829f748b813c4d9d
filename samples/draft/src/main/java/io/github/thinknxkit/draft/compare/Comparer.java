package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.plant.GroupOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds all differences between two states of a plant. */
final class Comparer {

    private final State before;
    private final State now;
    private final Consequences consequences;
    private final DeviceHints devices;
    private final List<Difference> found = new ArrayList<>();

    Comparer(State before, State now, Consequences consequences, DeviceHints devices) {
        this.before = before;
        this.now = now;
        this.consequences = consequences;
        this.devices = devices;
    }

    /** The differences, in the order of addresses, an address that moved at its old place. */
    List<Difference> compare() {
        Map<Integer, Group> moves = Moves.of(missing(before, now), missing(now, before));
        Set<Integer> arrived = moves.values().stream().map(Group::raw).collect(Collectors.toSet());
        Set<Integer> addresses = new TreeSet<>(before.groups().keySet());
        addresses.addAll(now.groups().keySet());
        addresses.stream().filter(raw -> !arrived.contains(raw)).forEach(raw -> compare(raw, moves));
        return List.copyOf(found);
    }

    private static List<Group> missing(State here, State there) {
        return here.groups().values().stream()
                .filter(group -> there.find(group.raw()).isEmpty())
                .toList();
    }

    private void compare(int raw, Map<Integer, Group> moves) {
        Optional<Group> old = before.find(raw);
        Optional<Group> present = now.find(raw);
        if (old.isPresent() && present.isPresent()) {
            compare(old.get(), present.get());
        } else if (present.isPresent()) {
            add(Change.ADDED, present.get(), "", present.get().shownTypes(), consequences.added(present.get()));
        } else {
            gone(old.orElseThrow(), Optional.ofNullable(moves.get(raw)));
        }
    }

    private void gone(Group old, Optional<Group> moved) {
        if (moved.isPresent()) {
            add(Change.MOVED, old, moved.get().address(), old.shownTypes(), consequences.moved(old, moved.get()));
        } else {
            add(Change.REMOVED, old, "", old.shownTypes(), consequences.removed(old));
        }
    }

    private void add(Change change, Group group, String to, String types, List<Consequence> meaning) {
        found.add(new Difference(
                change,
                group.address(),
                Optional.of(to).filter(address -> !address.isEmpty()),
                group.name(),
                group.ranges(),
                Optional.empty(),
                Optional.of(types),
                meaning,
                override(group),
                List.of()));
    }

    private void compare(Group old, Group present) {
        boolean renamed = !old.name().equals(present.name());
        boolean regrouped = !old.ranges().equals(present.ranges());
        List<Consequence> spelt = consequences.spelt(old, present);
        if (renamed) {
            List<String> named = devices.of(old.name(), present.name());
            change(Change.RENAMED, present, old.name(), present.name(), spelt, named);
        }
        if (regrouped) {
            change(Change.REGROUPED, present, path(old), path(present), renamed ? List.of() : spelt, List.of());
        }
        boolean respelt = spelt.stream().anyMatch(Consequence::isBreaking);
        if (!renamed && !regrouped && respelt) {
            change(Change.RESPELT, present, old.method(), present.method(), spelt, List.of());
        }
        if (!old.types().equals(present.types()) || !sameType(old, present)) {
            List<Consequence> meaning = consequences.retyped(old, present);
            change(Change.RETYPED, present, old.shownTypes(), present.shownTypes(), meaning, List.of());
        }
        String was = old.entry().description();
        String is = present.entry().description();
        if (!was.equals(is)) {
            change(Change.REDESCRIBED, present, was, is, List.of(), List.of());
        }
    }

    private static boolean sameType(Group old, Group present) {
        return Objects.equals(old.exported().type(), present.exported().type());
    }

    private static String path(Group group) {
        return String.join(" / ", group.ranges());
    }

    private void change(
            Change change, Group now, String was, String is, List<Consequence> meaning, List<String> named) {
        found.add(new Difference(
                change,
                now.address(),
                Optional.empty(),
                now.name(),
                now.ranges(),
                Optional.of(was),
                Optional.of(is),
                meaning,
                override(now),
                named));
    }

    private static Optional<String> override(Group group) {
        return group.override()
                .map(GroupOverride::address)
                .map(address -> address.position().toString());
    }
}
