package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes datapoint types for addresses whose types the exports leave open: those of addresses beside them with the same
 * use, those of nearly all addresses beside them, those of addresses with the same use in the same part of the project, or
 * what their words mean most of the time.
 */
public final class TypeProposer {

    private final Map<List<String>, Neighbours> byRange = new HashMap<>();
    private final Map<String, Neighbours> byPart = new HashMap<>();

    /**
     * Makes a proposer.
     *
     * @param addresses all addresses
     */
    public TypeProposer(List<Address> addresses) {
        for (Address address : addresses) {
            if (!address.isOpen() && !address.isReserve()) {
                byRange.computeIfAbsent(address.ranges(), absent -> new Neighbours())
                        .add(address);
                byPart.computeIfAbsent(part(address), absent -> new Neighbours())
                        .add(address);
            }
        }
    }

    private static String part(Address address) {
        return address.ranges().isEmpty() ? "" : address.ranges().get(0);
    }

    /**
     * Proposes types.
     *
     * @param addresses the addresses
     * @return a proposal for each that is open and that something is known of, in the same order
     */
    public List<TypeProposal> propose(List<Address> addresses) {
        List<TypeProposal> proposals = new ArrayList<>();
        addresses.stream()
                .filter(address -> address.isOpen() && !address.isReserve())
                .forEach(address -> propose(address).ifPresent(proposals::add));
        return List.copyOf(proposals);
    }

    private Optional<TypeProposal> propose(Address address) {
        Neighbours beside = byRange.getOrDefault(address.ranges(), new Neighbours());
        Neighbours part = byPart.getOrDefault(part(address), new Neighbours());
        Set<String> roles = address.roles();
        String range = address.ranges().isEmpty()
                ? ""
                : address.ranges().get(address.ranges().size() - 1);
        return beside.withRoles(roles, address, 2)
                .map(found -> proposal(address, found, " with the same use in " + Quoted.of(range)))
                .or(() -> beside.all(address, 3).map(found -> proposal(address, found, " in " + Quoted.of(range))))
                .or(() -> part.withRoles(roles, address, 3)
                        .map(found -> proposal(address, found, " with the same use in " + Quoted.of(part(address)))))
                .or(() ->
                        TypeWords.of(address).map(type -> new TypeProposal(address, type, "from what its name says")));
    }

    private static TypeProposal proposal(Address address, Neighbours.Found found, String where) {
        return new TypeProposal(
                address, found.type(), "as " + found.same() + " of " + found.count() + " addresses" + where);
    }

    /**
     * Fills in what is proposed.
     *
     * @param addresses the addresses
     * @param proposals proposals for some of them
     * @return the addresses, those with a proposal having the proposed type
     */
    public static List<Address> completed(List<Address> addresses, List<TypeProposal> proposals) {
        Map<Integer, DatapointTypeId> types = new HashMap<>();
        proposals.forEach(proposal -> types.put(proposal.address().raw(), proposal.type()));
        return addresses.stream()
                .map(address -> types.containsKey(address.raw()) ? address.with(types.get(address.raw())) : address)
                .toList();
    }

    /**
     * The datapoint type that an address may have.
     *
     * @param address the address, whose type the exports leave open
     * @param type the type
     * @param reason what suggests it, for a comment: a clause without full stop
     */
    public record TypeProposal(Address address, DatapointTypeId type, String reason) {}
}
