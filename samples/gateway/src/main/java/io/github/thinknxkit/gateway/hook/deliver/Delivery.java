package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.HookTable.ToldRow;
import io.github.thinknxkit.gateway.hook.keep.Told;
import io.github.thinknxkit.gateway.hook.send.Outcome;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One message on its way.
 *
 * @param doubtful what is to be on the disk before it is sent; empty for a challenge
 * @param challenge what the receiver has to repeat; empty if nothing
 */
record Delivery(Hook hook, Message message, Optional<ToldRow> doubtful, String challenge) {

    private static final int CHALLENGE_BYTES = 24;

    static Delivery of(Hook hook, Fact fact, Told sending, boolean isStale) {
        return new Delivery(
                hook,
                Message.of(hook, fact, sending, isStale),
                Optional.of(new ToldRow(hook.id(), fact.subject(), sending)),
                "");
    }

    static Delivery challenge(Hook hook, Depot depot) {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        depot.chance().nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().encodeToString(bytes);
        return new Delivery(
                hook, Message.challenge(hook, challenge, depot.time().now()), Optional.empty(), challenge);
    }

    /** What is to be on the disk once the receiver has confirmed it. */
    Optional<ToldRow> confirmed() {
        return doubtful.map(
                row -> new ToldRow(row.hook(), row.subject(), row.told().confirmed()));
    }

    /** The device that it is of, or nothing for the server; empty for a challenge. */
    Optional<String> device() {
        return doubtful.map(row -> row.subject().guid());
    }

    CompletableFuture<Outcome> send(Depot depot) {
        CompletableFuture<Void> written =
                doubtful.map(depot.writer()::keep).orElseGet(() -> CompletableFuture.completedFuture(null));
        return written.thenComposeAsync(done -> post(depot), depot.worker());
    }

    private CompletableFuture<Outcome> post(Depot depot) {
        return depot.sender()
                .send(hook.url(), hook.secret(), message.id(), depot.time().now(), message.json())
                .thenApply(this::judged);
    }

    private Outcome judged(Outcome outcome) {
        boolean isAnswered = challenge.isEmpty() || Challenge.isAnsweredBy(outcome.answer(), challenge);
        return outcome.isSuccess() && !isAnswered
                ? Outcome.unanswered("the receiver did not repeat the challenge")
                : outcome;
    }
}
