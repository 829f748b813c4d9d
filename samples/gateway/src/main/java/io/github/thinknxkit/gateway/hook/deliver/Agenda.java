package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.HookTable.ToldRow;
import io.github.thinknxkit.gateway.hook.keep.Told;
import io.github.thinknxkit.gateway.key.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one hook has to be told: whatever is true, of interest to it, and not known to its receiver. Not safe for use by many
 * threads.
 */
final class Agenda {

    private final Hook hook;
    private final Audience audience;
    private final Map<Subject, Told> told;
    private final Consumer<ToldRow> silent;
    private final Line line = new Line();

    /** How many times in a row devices failed, and not the receiver. */
    private final Map<String, Integer> failed = new HashMap<>();

    private @Nullable Facts facts;

    /** Creates an agenda with nothing to tell. What was told before is not to be changed by others. */
    Agenda(Hook hook, Scope scope, Map<Subject, Told> told, Consumer<ToldRow> silent) {
        this.hook = hook;
        this.audience = new Audience(hook.interest(), scope);
        this.told = told;
        this.silent = silent;
    }

    void serve(Facts present) {
        facts = present;
    }

    void leave(Facts past) {
        if (past.equals(facts)) {
            facts = null;
            line.clear();
        }
    }

    /** Puts down whatever the receiver does not know. */
    void noteAll() {
        Facts present = facts;
        if (present != null) {
            present.all().stream()
                    .filter(audience::concerns)
                    .filter(fact -> !isKnown(fact))
                    .forEach(fact -> line.add(fact.subject()));
        }
    }

    void note(Subject subject) {
        Facts present = facts;
        if (present != null && present.find(subject).filter(audience::concerns).isPresent()) {
            line.add(subject);
        }
    }

    /** Takes what is to be told next, which the receiver may know from now on. */
    Optional<Delivery> take() {
        Facts present = facts;
        if (present == null) {
            return Optional.empty();
        }
        for (Optional<Subject> subject = line.take(); subject.isPresent(); subject = line.take()) {
            Optional<Fact> news =
                    present.find(subject.get()).filter(audience::concerns).filter(fact -> !isKnown(fact));
            if (news.filter(audience::wantsToHear).isPresent()) {
                return news.map(fact -> delivery(fact, present));
            }
            news.ifPresent(this::keepSilently);
            line.done(subject.get());
        }
        return Optional.empty();
    }

    private Delivery delivery(Fact fact, Facts present) {
        Told sending = told(fact.subject()).sending(fact.value());
        told.put(fact.subject(), sending);
        return Delivery.of(hook, fact, sending, present.isStale(fact.subject()));
    }

    private void keepSilently(Fact fact) {
        Told known = told(fact.subject()).silently(fact.value());
        told.put(fact.subject(), known);
        silent.accept(new ToldRow(hook.id(), fact.subject(), known));
    }

    private boolean isKnown(Fact fact) {
        return Audience.isKnown(fact, told(fact.subject()));
    }

    private Told told(Subject subject) {
        return told.getOrDefault(subject, Told.NOTHING);
    }

    /** The receiver has confirmed what was taken. */
    void confirmed(ToldRow row) {
        told.put(row.subject(), row.told());
        failed.remove(row.subject().guid());
        line.done(row.subject());
    }

    /** What was taken of a device failed, and not the receiver; returns how many times in a row. */
    int failed(String device) {
        return failed.merge(device, 1, Integer::sum);
    }

    void rest(String device) {
        line.rest(device);
    }

    void wake(String device) {
        line.wake(device);
    }

    /** Nobody knows whether the receiver knows what was taken. */
    void doubted(ToldRow row) {
        line.add(row.subject());
        line.done(row.subject());
    }

    /** Forgets what has to be told, until all is noted again. */
    void clear() {
        line.clear();
    }

    boolean isReady() {
        return facts != null && line.hasReady();
    }

    int size() {
        return line.size();
    }
}
