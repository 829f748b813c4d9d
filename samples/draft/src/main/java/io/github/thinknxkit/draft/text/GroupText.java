package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.guess.Address;
import io.github.thinknxkit.draft.guess.Quoted;
import io.github.thinknxkit.draft.guess.TypeProposer.TypeProposal;
import io.github.thinknxkit.draft.plan.Draft;
import io.github.thinknxkit.draft.text.Lines.Form;
import java.util.List;
import java.util.stream.Collectors;

/** Writes proposals for datapoint types. All are commented out: an address without a type harms nobody, one with a wrong one may. */
final class GroupText {

    private final Lines lines;

    GroupText(Lines lines) {
        this.lines = lines;
    }

    void write(Draft draft) {
        if (!draft.proposals().isEmpty()) {
            lines.blank();
            lines.comment(0, "What the exports leave open. Take the marks away from 'groups' and from what is right.");
            lines.entry(0, Form.COMMENTED, "groups:");
            draft.proposals().forEach(this::write);
        }
        if (!draft.open().isEmpty()) {
            lines.blank();
            lines.comment(
                    0,
                    "review: addresses without a type, or with the main type alone, for which nothing suggests one: "
                            + listed(draft.open()));
        }
    }

    private void write(TypeProposal proposal) {
        lines.comment(2, "guess: " + Quoted.of(proposal.address().name()) + ", " + proposal.reason());
        lines.entry(2, Form.COMMENTED, proposal.address().text() + ": {type: " + proposal.type() + "}");
    }

    private static String listed(List<Address> open) {
        return open.stream()
                .map(address -> address.text() + (address.name().isEmpty() ? "" : " " + Quoted.of(address.name())))
                .collect(Collectors.joining(", "));
    }
}
