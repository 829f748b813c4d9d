package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.draft.guess.Address;
import io.github.thinknxkit.draft.guess.AddressMatcher;
import io.github.thinknxkit.draft.guess.AreaFinder;
import io.github.thinknxkit.draft.guess.AreaFinder.AreaGuess;
import io.github.thinknxkit.draft.guess.FunctionFinder;
import io.github.thinknxkit.draft.guess.KindGuess;
import io.github.thinknxkit.draft.guess.KindGuesser;
import io.github.thinknxkit.draft.guess.PlacedFunction;
import io.github.thinknxkit.draft.guess.Quoted;
import io.github.thinknxkit.draft.guess.ReadName;
import io.github.thinknxkit.draft.guess.RoomFinder;
import io.github.thinknxkit.draft.guess.SharedRange;
import io.github.thinknxkit.draft.list.ListedDevice;
import io.github.thinknxkit.draft.words.Meaning.Use;
import io.github.thinknxkit.draft.words.Term;
import java.util.List;
import java.util.Optional;

/** Decides what a device is and where: as the list says, as a project says, as its name says, or as the names of its addresses say. */
final class DevicePlacer {

    /** Where devices are of which nothing tells where they are. */
    static final String UNPLACED = "Unplaced";

    private final KindGuesser kinds;
    private final AddressMatcher addresses;
    private final SharedRange ranges;
    private final AreaFinder areas;
    private final FunctionFinder functions;
    private final RoomFinder rooms;

    DevicePlacer(
            KindGuesser kinds,
            AddressMatcher addresses,
            SharedRange ranges,
            AreaFinder areas,
            FunctionFinder functions,
            RoomFinder rooms) {
        this.kinds = kinds;
        this.addresses = addresses;
        this.ranges = ranges;
        this.areas = areas;
        this.functions = functions;
        this.rooms = rooms;
    }

    /**
     * Decides.
     *
     * @param device the device
     * @param name its name
     * @param called what its addresses may be called, the likeliest first
     * @return the decision
     */
    PlacedGuess place(ListedDevice device, ReadName name, List<List<Term>> called) {
        List<Address> named = called.stream()
                .map(addresses::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<PlacedFunction> function = functions.find(called, named);
        List<Address> own =
                function.map(found -> functions.addresses(found, named)).orElse(named);
        KindGuess kind = kinds.guess(device, name.terms(), own, function);
        if (!device.areas().isEmpty()) {
            return new PlacedGuess(device, kind, device.areas(), Optional.empty(), device.name());
        }
        return function.map(found -> byFunction(device, kind, found, name))
                .or(() -> byRoom(device, kind, name, own))
                .orElseGet(() -> byNames(device, kind, name, own));
    }

    private PlacedGuess byFunction(ListedDevice device, KindGuess kind, PlacedFunction function, ReadName name) {
        return new PlacedGuess(
                device,
                kind,
                function.areas(),
                Optional.of("from " + function.shown() + " of the project"),
                rooms.behind(name, function.areas()));
    }

    /** The room of the project that its name begins with, or the only one in which its addresses are used. */
    private Optional<PlacedGuess> byRoom(ListedDevice device, KindGuess kind, ReadName name, List<Address> own) {
        Optional<String> byName = Optional.of("from " + Quoted.of(device.name()) + " and the rooms of the project");
        return rooms.named(name)
                .map(room -> new PlacedGuess(device, kind, room.areas(), byName, room.rest()))
                .or(() -> rooms.linked(own).map(room -> byLinks(device, kind, room, name, own)));
    }

    private PlacedGuess byLinks(
            ListedDevice device, KindGuess kind, List<String> room, ReadName name, List<Address> own) {
        String reason = "from KNX devices there that use " + own.get(0).text() + " "
                + Quoted.of(own.get(0).name());
        return new PlacedGuess(device, kind, room, Optional.of(reason), rooms.behind(name, room));
    }

    private PlacedGuess byNames(ListedDevice device, KindGuess kind, ReadName name, List<Address> own) {
        Optional<AreaGuess> named = areas.find(name);
        return ranges.of(own)
                .filter(range -> !isOutdone(range, name, named))
                .map(range -> byRange(device, kind, range, name))
                .or(() -> named.map(area -> new PlacedGuess(
                        device, kind, area.areas(), Optional.of("from " + Quoted.of(device.name())), area.rest())))
                .or(() -> own.stream()
                        .flatMap(address -> byAddress(device, kind, address).stream())
                        .findFirst())
                .orElseGet(() -> elsewhere(device, kind));
    }

    /** A floor is told better by a name that begins with a room. */
    private static boolean isOutdone(ReadName range, ReadName name, Optional<AreaGuess> named) {
        return named.isPresent()
                && range.terms().stream().noneMatch(term -> term.is(Use.PLACE) && !term.is(Use.FLOOR))
                && range.terms().stream().anyMatch(term -> term.is(Use.FLOOR))
                && name.terms().get(0).is(Use.PLACE);
    }

    /** In the range as it is named, without the name of the range before that of the device. */
    private static PlacedGuess byRange(ListedDevice device, KindGuess kind, ReadName range, ReadName name) {
        return new PlacedGuess(
                device,
                kind,
                List.of(range.text()),
                Optional.of("from the range " + Quoted.of(range.text()) + " of its addresses"),
                name.behind(range).orElse(device.name()));
    }

    /** The area in the name of an address of the device, if it is not what the device itself is called. */
    private Optional<PlacedGuess> byAddress(ListedDevice device, KindGuess kind, Address address) {
        String reason = "from " + address.text() + " " + Quoted.of(address.name());
        return areas.find(new ReadName(address.name(), address.terms()))
                .map(AreaGuess::areas)
                .map(found -> new PlacedGuess(device, kind, found, Optional.of(reason), device.name()));
    }

    /** Scenes are mostly of the whole building. */
    private static PlacedGuess elsewhere(ListedDevice device, KindGuess kind) {
        boolean scene = !kind.isOpen() && kind.kind().equals("scene");
        return new PlacedGuess(
                device,
                kind,
                scene ? List.of() : List.of(UNPLACED),
                Optional.of("since nothing tells where they are"),
                device.name());
    }
}
