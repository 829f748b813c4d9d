package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.draft.DraftRequest;
import io.github.thinknxkit.draft.PlantDraft;
import io.github.thinknxkit.draft.input.InputException;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lists, exports and projects of any content: a draft of them is a plant file without problems, or it is told why there is none. */
@Timeout(10)
class DraftFuzzTest {

    private static final DeviceKinds KINDS =
            DeviceKinds.of(new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());

    /** The titles of the corpus; a column with another title may hold what people may see. */
    private static final String TITLES = "Name;GUID;Passwort\n";

    @TempDir
    static Path folder;

    @FuzzTest
    void list(byte[] bytes) throws IOException {
        Path list = Files.write(folder.resolve("devices.csv"), bytes);
        Optional<String> draft = draft(request(List.of(), Optional.empty(), Optional.of(list)));
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean inColumn = text.startsWith(TITLES) && text.lines().allMatch(DraftFuzzTest::isInItsColumn);
        draft.filter(plant -> inColumn).ifPresent(plant -> assertEquals(-1, plant.indexOf(Messages.SECRET)));
    }

    private static boolean isInItsColumn(String line) {
        int at = line.indexOf(Messages.SECRET);
        String[] fields = line.split(";", -1);
        return at < 0 || (fields.length == 3 && fields[2].equals(Messages.SECRET) && line.indexOf('"') < 0);
    }

    @FuzzTest
    void export(byte[] bytes) throws IOException {
        Path export = Files.write(folder.resolve("export.csv"), bytes);
        draft(request(List.of(export), Optional.empty(), Optional.empty()));
    }

    @FuzzTest
    void archive(byte[] bytes) throws IOException {
        Path project = Files.write(folder.resolve("archive.knxproj"), bytes);
        draft(request(List.of(), Optional.of(project), Optional.empty()));
    }

    /** The buildings, group addresses and devices of a project. */
    @FuzzTest
    void installation(byte[] bytes) throws IOException {
        byte[] information = """
                <KNX xmlns="http://knx.org/xml/project/20"><Project Id="P-0123">
                <ProjectInformation Name="House" GroupAddressStyle="ThreeLevel"/></Project></KNX>
                """.getBytes(StandardCharsets.UTF_8);
        draft(request(List.of(), Optional.of(project(information, bytes)), Optional.empty()));
    }

    private static Path project(byte[] information, byte[] installation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("P-0123/project.xml"));
            archive.write(information);
            archive.putNextEntry(new ZipEntry("P-0123/0.xml"));
            archive.write(installation);
        }
        return Files.write(folder.resolve("house.knxproj"), bytes.toByteArray());
    }

    private static DraftRequest request(List<Path> exports, Optional<Path> project, Optional<Path> devices) {
        return new DraftRequest(
                exports,
                project,
                devices,
                Optional.empty(),
                Optional.empty(),
                Optional.of(folder.resolve("plant.yaml")));
    }

    /** The text of a draft, which loads; empty if there is none. */
    private static Optional<String> draft(DraftRequest request) {
        try {
            PlantDraft draft = PlantDraft.of(request, () -> Secret.of(Messages.SECRET));
            draft.summary().forEach(Messages::assertFit);
            assertEquals(
                    List.of(),
                    new PlantLoader(KINDS)
                            .load(SpecSource.of("draft.yaml", draft.text()))
                            .problems(),
                    draft::text);
            return Optional.of(draft.text());
        } catch (InputException e) {
            Messages.assertDiscreet(e.getMessage());
            return Optional.empty();
        }
    }
}
