package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Area;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.util.List;
import java.util.Optional;

/** Parses a plant file. */
public final class PlantParser {

    private static final Keys KEYS = Keys.of("format", "plant").or("ets", "groups", "areas", "devices");
    private static final Keys AREA_KEYS = Keys.of().or("as", "areas", "devices");

    private final Problems problems;
    private final SecretKeys secrets;
    private final PlantDeviceParser devices;
    private final PlantIndex index;

    /**
     * Makes a parser for one file.
     *
     * @param problems takes what is wrong
     * @param kinds the kinds that devices may have
     */
    public PlantParser(Problems problems, DeviceKinds kinds) {
        this.problems = problems;
        this.secrets = new SecretKeys(problems);
        this.index = new PlantIndex(problems);
        this.devices = new PlantDeviceParser(problems, kinds, index);
    }

    /**
     * Parses a plant file.
     *
     * @param root the root node
     * @param digest the SHA-256 of the file
     * @return what the file says as far as it could be read, or empty if it is no plant file of this format at all
     */
    public Optional<PlantFile> parse(YamlNode root, String digest) {
        return new FormatCheck(problems, FileForm.PLANT, KEYS).refuses(root)
                ? Optional.empty()
                : open(new AreaContents(KEYS, problems).without(root), KEYS).map(in -> plant(in, digest));
    }

    private PlantFile plant(MappingReader in, String digest) {
        in.scalar("format");
        in.line("plant");
        Name name = in.scalar("plant")
                .map(Names::unchecked)
                .orElseGet(() -> new Name("", in.owner().position()));
        Area root = area(name, Optional.empty(), in);
        // What was left out may be what a step refers to.
        if (!problems.mayHideDeclarations()) {
            index.checkSteps();
        }
        return new PlantFile(
                name,
                root,
                new PlantExportsParser(problems).parse(in),
                new PlantGroupsParser(problems).parse(in),
                digest);
    }

    private Area area(Name name, Optional<Name> as, MappingReader in) {
        List<YamlEntry> inner = new NamedEntries(AREA_KEYS, KEYS, problems).of(in.entriesOrNone("areas"));
        List<YamlEntry> here = new NamedEntries(PlantDeviceParser.KEYS, KEYS, problems).of(in.entriesOrNone("devices"));
        new PlantSiblings(problems).refuseDuplicates(inner, here);
        List<Device> found =
                here.stream().flatMap(entry -> devices.parse(entry).stream()).toList();
        List<Area> areas = inner.stream().flatMap(entry -> area(entry).stream()).toList();
        return new Area(name, as, areas, found);
    }

    private Optional<Area> area(YamlEntry entry) {
        new ScalarReader(problems).line(entry.key());
        return open(new AreaContents(AREA_KEYS, problems).without(entry.value()), AREA_KEYS)
                .map(in -> area(Names.unchecked(entry.key()), in.as(), in));
    }

    private Optional<MappingReader> open(YamlNode node, Keys keys) {
        return MappingReader.open(secrets.without(node), keys, problems);
    }
}
