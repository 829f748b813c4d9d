package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.draft.guess.Address;
import io.github.thinknxkit.draft.guess.AddressMatcher;
import io.github.thinknxkit.draft.guess.AddressReader;
import io.github.thinknxkit.draft.guess.AreaFinder;
import io.github.thinknxkit.draft.guess.FunctionFinder;
import io.github.thinknxkit.draft.guess.KindGuesser;
import io.github.thinknxkit.draft.guess.ReadName;
import io.github.thinknxkit.draft.guess.RoomFinder;
import io.github.thinknxkit.draft.guess.SharedRange;
import io.github.thinknxkit.draft.guess.TypeProposer;
import io.github.thinknxkit.draft.guess.TypeProposer.TypeProposal;
import io.github.thinknxkit.draft.list.DeviceList;
import io.github.thinknxkit.draft.list.ListedDevice;
import io.github.thinknxkit.draft.project.Project;
import io.github.thinknxkit.draft.project.Space;
import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.draft.words.Vocabulary;
import io.github.thinknxkit.spec.ets.EtsExport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides everything that a draft says. */
public final class DraftPlanner {

    private final Vocabulary vocabulary;
    private final List<Address> addresses;
    private final List<TypeProposal> proposals;
    private final List<String> remarks;
    private final Optional<Project> project;

    /**
     * Makes a planner.
     *
     * @param vocabulary what words mean
     * @param exports the exports
     * @param project the project, if there is one; what exports say of its addresses holds
     */
    public DraftPlanner(Vocabulary vocabulary, List<EtsExport> exports, Optional<Project> project) {
        AddressReader reader = new AddressReader(vocabulary);
        exports.forEach(reader::read);
        project.map(Project::groups).ifPresent(reader::read);
        this.project = project;
        this.vocabulary = vocabulary;
        this.addresses = reader.addresses();
        this.remarks = Stream.concat(
                        reader.remarks().stream(), project.map(Project::remarks).orElse(List.of()).stream())
                .toList();
        this.proposals = new TypeProposer(addresses).propose(addresses);
    }

    /**
     * Plans a draft.
     *
     * @param title the plant's name
     * @param exports the exports as the plant file is to name them
     * @param list the devices
     * @return the draft
     */
    public Draft plan(Title title, List<ExportName> exports, DeviceList list) {
        List<ReadName> names = list.devices().stream()
                .map(device -> ReadName.of(device.name(), vocabulary))
                .toList();
        List<List<Term>> full =
                list.devices().stream().map(device -> calledBy(device).get(0)).toList();
        List<Address> completed = TypeProposer.completed(addresses, proposals);
        List<Space> spaces = project.map(Project::spaces).orElse(List.of());
        DevicePlacer placer = new DevicePlacer(
                new KindGuesser(vocabulary),
                new AddressMatcher(completed, full),
                new SharedRange(vocabulary, addresses),
                new AreaFinder(ranges(), names),
                new FunctionFinder(vocabulary, spaces, completed, full),
                new RoomFinder(vocabulary, spaces));
        AreaTree building = AreaTree.building();
        for (int i = 0; i < names.size(); i++) {
            ListedDevice device = list.devices().get(i);
            building.put(placer.place(device, names.get(i), calledBy(device)));
        }
        return new Draft(
                title,
                exports,
                project.map(DraftPlanner::fileName),
                building.finish(),
                proposals,
                open(),
                list,
                remarks);
    }

    /** The plant file is not only for whoever has these folders. */
    private static String fileName(Project project) {
        String file = project.groups().file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** What addresses of a device may be called: its name behind its areas, behind the innermost alone, or alone. */
    private List<List<Term>> calledBy(ListedDevice device) {
        List<List<Term>> called = new ArrayList<>();
        for (int outer = 0; outer <= device.areas().size(); outer++) {
            List<String> parts =
                    new ArrayList<>(device.areas().subList(outer, device.areas().size()));
            parts.add(device.name());
            called.add(parts.stream()
                    .flatMap(part -> vocabulary.terms(part).stream())
                    .toList());
        }
        return called;
    }

    private List<ReadName> ranges() {
        return addresses.stream()
                .flatMap(address -> address.ranges().stream())
                .distinct()
                .map(range -> ReadName.of(range, vocabulary))
                .toList();
    }

    private List<Address> open() {
        Set<Integer> proposed =
                proposals.stream().map(proposal -> proposal.address().raw()).collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> address.isOpen() && !address.isReserve() && !proposed.contains(address.raw()))
                .toList();
    }
}
