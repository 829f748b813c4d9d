package io.github.thinknxkit.plant;

import io.github.thinknxkit.knx.Group;
import io.github.thinknxkit.knx.LockedGroup;
import io.github.thinknxkit.value.GroupAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A range of KNX group addresses of a plant, or all of them. Generated ranges extend it, and have a method for each range in
 * them and for each address whose datapoint type the API can send.
 */
public abstract class PlantGroups {

    /** Creates a range; generated classes do. */
    protected PlantGroups() {}

    /** {@return its name in the ETS export; empty for all addresses of the plant} */
    public abstract String name();

    /** {@return the names of the ranges down to this one, outermost first; empty for all addresses of the plant} */
    public abstract List<String> path();

    /**
     * Hands over the handles of addresses that are in this range but in none of the ranges in it.
     *
     * @param out takes the handles, in the order of the export
     */
    protected abstract void eachGroup(Consumer<? super Group<?>> out);

    /**
     * Hands over the locked handles of addresses that are in this range but in none of the ranges in it.
     *
     * @param out takes the handles, in the order of the export
     */
    protected abstract void eachLocked(Consumer<? super LockedGroup<?>> out);

    /**
     * Hands over the addresses without a handle that are in this range but in none of the ranges in it.
     *
     * @param out takes the addresses, in the order of the export
     */
    protected abstract void eachUntyped(Consumer<? super UntypedGroup> out);

    /**
     * Hands over the ranges that are directly in this one.
     *
     * @param out takes the ranges, in the order of the export
     */
    protected abstract void eachRange(Consumer<? super PlantGroups> out);

    /** {@return the handles of all addresses here and in the ranges within, without those that the plant file protects} */
    public final List<Group<?>> groups() {
        List<Group<?>> found = new ArrayList<>();
        collectGroups(found);
        return List.copyOf(found);
    }

    private void collectGroups(List<Group<?>> found) {
        eachGroup(found::add);
        eachRange(range -> range.collectGroups(found));
    }

    /** {@return the locked handles of the addresses here and in the ranges within that the plant file protects} */
    public final List<LockedGroup<?>> locked() {
        List<LockedGroup<?>> found = new ArrayList<>();
        collectLocked(found);
        return List.copyOf(found);
    }

    private void collectLocked(List<LockedGroup<?>> found) {
        eachLocked(found::add);
        eachRange(range -> range.collectLocked(found));
    }

    /** {@return the addresses here and in the ranges within that have no handle, each with the reason} */
    public final List<UntypedGroup> untyped() {
        List<UntypedGroup> found = new ArrayList<>();
        collectUntyped(found);
        return List.copyOf(found);
    }

    private void collectUntyped(List<UntypedGroup> found) {
        eachUntyped(found::add);
        eachRange(range -> range.collectUntyped(found));
    }

    /** {@return the ranges that are directly in this one, in the order of the export} */
    public final List<PlantGroups> ranges() {
        List<PlantGroups> found = new ArrayList<>();
        eachRange(found::add);
        return List.copyOf(found);
    }

    /**
     * Finds the handle of an address here or in the ranges within.
     *
     * @param address the address
     * @return the handle, or empty if the address is not here, has none, or is protected
     */
    public final Optional<Group<?>> find(GroupAddress address) {
        return groups().stream()
                .filter(group -> group.info().address().equals(address))
                .<Group<?>>map(group -> group)
                .findFirst();
    }

    /** Returns the names of the ranges down to this one. */
    @Override
    public String toString() {
        return path().isEmpty() ? "all group addresses" : String.join("/", path());
    }
}
