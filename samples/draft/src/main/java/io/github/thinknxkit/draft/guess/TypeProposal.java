package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.spec.knx.DatapointTypeId;

/**
 * The datapoint type that an address may have.
 *
 * @param address the address, whose type the exports leave open
 * @param type the type
 * @param reason what suggests it, for a comment: a clause without full stop
 */
public record TypeProposal(Address address, DatapointTypeId type, String reason) {}
