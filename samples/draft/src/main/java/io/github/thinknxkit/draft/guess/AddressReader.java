package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.ets.PlacedGroup;
import io.github.thinknxkit.spec.knx.DatapointType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the addresses of exports. What the first export says of an address holds; another one is a remark. */
public final class AddressReader {

    private static final String REMEDY = ": export again, or name one export only";

    /** Of two projects all addresses contradict each other, which is understood after a few. */
    private static final int MANY = 20;

    private final Vocabulary vocabulary;
    private final Map<String, List<Term>> read = new HashMap<>();
    private final Map<Integer, Address> addresses = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int contradictions;

    /**
     * Makes a reader.
     *
     * @param vocabulary what words mean
     */
    public AddressReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads an export.
     *
     * @param export the export
     */
    public void read(EtsExport export) {
        GroupCatalog.of(List.of(export), List.of())
                .catalog()
                .orElseThrow()
                .all()
                .forEach(group -> add(group, export));
    }

    private void add(PlacedGroup group, EtsExport export) {
        Address address = address(group);
        Address before = addresses.putIfAbsent(address.raw(), address);
        if (before != null && !before.name().equals(address.name())) {
            remark(address.text() + " is " + Quoted.of(before.name()) + " and, in " + export.file() + ", "
                    + Quoted.of(address.name()) + REMEDY);
        } else if (before != null && !before.type().equals(address.type())) {
            remark(address.text() + " " + Quoted.of(address.name()) + " has another datapoint type in " + export.file()
                    + REMEDY);
        }
    }

    private void remark(String text) {
        contradictions++;
        if (contradictions <= MANY) {
            remarks.add(text);
        }
    }

    private Address address(PlacedGroup group) {
        GroupEntry entry = group.group().entry();
        return new Address(
                entry.raw(),
                text(entry),
                entry.name().text(),
                group.group().type().map(DatapointType::id),
                false,
                terms(entry.name().text()),
                group.ranges(),
                group.ranges().stream().flatMap(range -> terms(range).stream()).toList());
    }

    /** Names repeat themselves from range to range. */
    private List<Term> terms(String name) {
        return read.computeIfAbsent(name, vocabulary::terms);
    }

    /** The address in the style of the export, but without zeros before numbers, which a plant file does not take. */
    private static String text(GroupEntry entry) {
        int raw = entry.raw();
        return switch ((int)
                entry.address().text().chars().filter(c -> c == '/').count()) {
            case 0 -> String.valueOf(raw);
            case 1 -> (raw >> 11) + "/" + (raw & 0x7FF);
            default -> (raw >> 11) + "/" + ((raw >> 8) & 7) + "/" + (raw & 0xFF);
        };
    }

    /** {@return the addresses read so far, each once, in the order of the exports} */
    public List<Address> addresses() {
        return List.copyOf(addresses.values());
    }

    /** {@return where exports contradict each other, each a sentence without full stop} */
    public List<String> remarks() {
        List<String> all = new ArrayList<>(remarks);
        if (contradictions > MANY) {
            all.add("the exports contradict each other in " + (contradictions - MANY) + " more addresses");
        }
        return List.copyOf(all);
    }
}
