package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Subject;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one hook has yet to be told, each subject once: devices in turn, and of each device one thing at a time. Not safe for use
 * by many threads.
 */
final class Line {

    private final Map<String, Set<Subject>> waiting = new LinkedHashMap<>();
    private final Set<String> ready = new LinkedHashSet<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> resting = new HashSet<>();

    void add(Subject subject) {
        String device = subject.guid();
        waiting.computeIfAbsent(device, key -> new LinkedHashSet<>()).add(subject);
        makeReady(device);
    }

    /** Takes what is next. Nothing else of its device is taken before it is done. */
    Optional<Subject> take() {
        Iterator<String> devices = ready.iterator();
        if (!devices.hasNext()) {
            return Optional.empty();
        }
        String device = devices.next();
        devices.remove();
        busy.add(device);
        return Optional.of(first(device));
    }

    private Subject first(String device) {
        Set<Subject> subjects = waiting.getOrDefault(device, Set.of());
        Iterator<Subject> all = subjects.iterator();
        Subject first = all.next();
        all.remove();
        if (subjects.isEmpty()) {
            waiting.remove(device);
        }
        return first;
    }

    private void makeReady(String device) {
        if (waiting.containsKey(device) && !busy.contains(device) && !resting.contains(device)) {
            ready.add(device);
        }
    }

    /** What was taken is done; the device's next turn comes behind the other devices. */
    void done(Subject subject) {
        busy.remove(subject.guid());
        makeReady(subject.guid());
    }

    /** Takes nothing of a device until it is woken. */
    void rest(String device) {
        resting.add(device);
        ready.remove(device);
    }

    void wake(String device) {
        resting.remove(device);
        makeReady(device);
    }

    /** Forgets what waits. */
    void clear() {
        waiting.clear();
        resting.clear();
        ready.clear();
    }

    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** Returns how much waits and is on its way. */
    int size() {
        return busy.size() + waiting.values().stream().mapToInt(Set::size).sum();
    }
}
