package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.fact.Value;
import io.github.thinknxkit.gateway.hook.keep.Hook.Interest;
import io.github.thinknxkit.gateway.hook.keep.HookEvent;
import io.github.thinknxkit.gateway.hook.keep.Told;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import java.util.Set;

/**
 * What is of interest to a hook, and may be.
 *
 * @param scope what its key is for
 */
record Audience(Interest interest, Scope scope) {

    private static final Value BACK = Value.of("back");

    /** Whether a fact is of interest, in one of its values at least. */
    boolean concerns(Fact fact) {
        return scope.allows(Right.READ)
                && (fact.subject().isOfDevice() ? concernsDevice(fact) : wants(HookEvent.SERVER));
    }

    private boolean concernsDevice(Fact fact) {
        Subject subject = fact.subject();
        boolean isWanted =
                subject.isState() ? wants(HookEvent.CHANGED) : wants(HookEvent.STALE) || wants(HookEvent.FRESH);
        return isWanted
                && interest.guid().filter(guid -> !guid.equals(subject.guid())).isEmpty()
                && interest.controller()
                        .filter(controller -> !controller.equals(subject.controller()))
                        .isEmpty()
                && fact.device().filter(scope::covers).isPresent();
    }

    /** Whether a fact of interest is to be told in the value that it has; if not, it is known without. */
    boolean wantsToHear(Fact fact) {
        Subject subject = fact.subject();
        return !subject.isOfDevice()
                || subject.isState()
                || wants(fact.value().equals(Value.TRUE) ? HookEvent.STALE : HookEvent.FRESH);
    }

    /** Whether a receiver knows a fact: it was told, or it was told nothing and nothing is wrong. */
    static boolean isKnown(Fact fact, Told told) {
        boolean isUsual = !fact.subject().isState() && Set.of(BACK, Value.FALSE).contains(fact.value());
        return told.isKnown(fact.value()) || (told.equals(Told.NOTHING) && isUsual);
    }

    private boolean wants(HookEvent event) {
        return interest.events().contains(event);
    }
}
