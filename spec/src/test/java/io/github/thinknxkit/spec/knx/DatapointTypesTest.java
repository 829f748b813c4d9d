package io.github.thinknxkit.spec.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Float2;
import io.github.thinknxkit.spec.knx.Coding.Forced;
import io.github.thinknxkit.spec.knx.Coding.Scaled;
import io.github.thinknxkit.spec.knx.Coding.SceneControl;
import io.github.thinknxkit.spec.knx.Coding.SceneNumber;
import io.github.thinknxkit.spec.knx.Coding.Sendable;
import io.github.thinknxkit.spec.knx.Coding.Steps;
import io.github.thinknxkit.spec.knx.Coding.Unsendable;
import io.github.thinknxkit.spec.knx.Coding.Whole;
import io.github.thinknxkit.spec.knx.Coding.Worded;
import io.github.thinknxkit.spec.knx.WordList.Word;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table says of types. */
class DatapointTypesTest {

    private final DatapointTypes types = new DatapointTypes();

    private Coding coding(String id) {
        return type(id).coding();
    }

    private DatapointType type(String id) {
        return DatapointTypeId.parse(id).flatMap(types::find).orElseThrow(() -> new AssertionError("no type " + id));
    }

    private Stream<WordList> wordLists() {
        return types.all().stream()
                .map(DatapointType::coding)
                .filter(Worded.class::isInstance)
                .map(coding -> ((Worded) coding).words());
    }

    private static String words(WordList list) {
        return list.words().stream()
                .map(it -> it.raw() + " " + it.name())
                .collect(Collectors.joining(", ", list.name() + ": ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | BIT | on-off: 0 off, 1 on",
                "1.001 | BIT | on-off: 0 off, 1 on",
                "1.002 | BIT | no-yes: 0 no, 1 yes",
                "1.008 | BIT | up-down: 0 up, 1 down",
                "1.009 | BIT | open-close: 0 open, 1 close",
                "1.017 | BIT | trigger: 0 trigger-0, 1 trigger-1",
                "1.019 | BIT | window-door: 0 closed, 1 open",
                "1.100 | BIT | cool-heat: 0 cooling, 1 heating",
                "20.007 | UNSIGNED_BYTE | alarm-class: 1 simple-alarm, 2 basic-alarm, 3 extended-alarm",
                "20.102 | UNSIGNED_BYTE | knx-hvac-mode: 0 auto, 1 comfort, 2 standby, 3 economy, 4 protection",
            })
    void choicesHaveWords(String id, TelegramFormat format, String expected) {
        Choice choice = (Choice) coding(id);
        assertEquals(format, choice.format());
        assertEquals(expected, words(choice.words()));
    }

    @Test
    void aNumberLeftOutStaysOut() {
        List<Word> modes = ((Choice) coding("20.105")).words().words();
        assertEquals(new Word("emergency-steam", 17, "emergency steam"), modes.get(modes.size() - 2));
        assertEquals(new Word("nodem", 20, "NoDem, as KNX calls it"), modes.get(modes.size() - 1));
    }

    @Test
    void controlledTypesHaveTheWordsOfTheTypeTheyControl() {
        for (int sub = 1; sub <= 12; sub++) {
            Coding controlled =
                    types.find(DatapointTypeId.of(2, sub)).orElseThrow().coding();
            Coding bit = types.find(DatapointTypeId.of(1, sub)).orElseThrow().coding();
            assertEquals(((Choice) bit).words(), ((Forced) controlled).words());
        }
        assertEquals("on-off", ((Forced) coding("2")).words().name());
        assertEquals("decrease-increase", ((Steps) coding("3.007")).words().name());
        assertEquals("up-down", ((Steps) coding("3.008")).words().name());
    }

    @Test
    void bytesAreCodedByTheirSubType() {
        assertEquals(new Scaled(100, "%"), coding("5.001"));
        assertEquals(new Scaled(360, "°"), coding("5.003"));
        assertEquals(new Whole(TelegramFormat.UNSIGNED_BYTE, 0, 255, "%"), coding("5.004"));
        assertEquals(new Whole(TelegramFormat.UNSIGNED_BYTE, 0, 254, ""), coding("5.006"));
        assertEquals(new Whole(TelegramFormat.UNSIGNED_BYTE, 0, 255, ""), coding("5"));
        assertEquals(new Whole(TelegramFormat.SIGNED_BYTE, -128, 127, "%"), coding("6.001"));
        assertEquals(new SceneNumber(), coding("17.001"));
        assertEquals(new SceneControl(), coding("18.001"));
        assertEquals(new Whole(TelegramFormat.UNSIGNED_BYTE, 0, 255, ""), coding("20.001"));
    }

    @Test
    void floatsHaveTheRangesOfKnx() {
        assertEquals(new Float2(-273, 670_433.28, "°C"), coding("9.001"));
        assertEquals(new Float2(0, 670_433.28, "lx"), coding("9.004"));
        assertEquals(new Float2(0, 670_433.28, "m/s"), coding("9.005"));
        assertEquals(new Float2(0, 670_433.28, "%"), coding("9.007"));
        assertEquals(new Float2(-671_088.64, 670_433.28, ""), coding("9"));
        assertEquals(new Coding.Float4("W"), coding("14.056"));
        assertEquals(new Coding.Float4(""), coding("14"));
    }

    @ParameterizedTest
    @CsvSource({"5.250, 5", "1.099, 1", "9.099, 9", "20.999, 20", "2.100, 2", "14.999, 14", "6.099, 6", "18.002, 18"})
    void anUnknownSubTypeIsCodedLikeItsMainType(String id, String main) {
        assertEquals(coding(main), coding(id));
        assertEquals(id, type(id).id().toString());
        assertEquals(type(main).name(), type(id).name());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                4, 7, 8, 10, 11, 12, 13, 15, 16, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 206, 217, 219, 222,
                225, 229, 230, 232, 235, 242, 251
            })
    void theOthersSayWhyTheyCannotBeSent(int main) {
        for (String id : List.of(String.valueOf(main), main + ".001", main + ".600")) {
            String reason = ((Unsendable) coding(id)).reason();
            assertTrue(reason.matches(main + " is an? [a-z].*, which the API cannot send.*"), reason);
        }
    }

    @Test
    void whatCanBeDoneIsSaid() {
        assertEquals("7 is a number of 2 bytes, which the API cannot send", ((Unsendable) coding("7.013")).reason());
        assertEquals(
                "6.020 is a byte of five flags and a mode, which the API cannot send as such;"
                        + " give it 5.010 in the plant file to send the byte as a number",
                ((Unsendable) coding("6.020")).reason());
        assertTrue(((Unsendable) coding("3")).reason().contains("3.007"));
        assertTrue(((Unsendable) coding("3.001")).reason().contains("3.008"));
        assertTrue(((Unsendable) coding("21.001")).reason().contains("5.010"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32", "100", "208.001", "300.001", "65535"})
    void whatKnxHasNotIsNotFound(String id) {
        assertEquals(Optional.empty(), types.find(DatapointTypeId.parse(id).orElseThrow()));
    }

    @Test
    void oneNameIsOneList() {
        Map<String, WordList> byName = new HashMap<>();
        wordLists().forEach(list -> assertEquals(list, byName.merge(list.name(), list, (a, b) -> a)));
        assertEquals(24 + 12, byName.size());
    }

    @Test
    void wordsCanBecomeConstants() {
        Pattern kebab = Pattern.compile("[a-z]+[0-9]*(-[a-z0-9]+)*");
        wordLists().forEach(list -> {
            Set<Integer> raws = new HashSet<>();
            assertTrue(kebab.matcher(list.name()).matches(), list::name);
            assertTrue(!list.description().isBlank(), list::name);
            list.words().forEach(word -> {
                assertTrue(kebab.matcher(word.name()).matches(), word::toString);
                assertTrue(raws.add(word.raw()), word::toString);
                assertTrue(word.raw() >= 0 && word.raw() <= 255, word::toString);
                assertTrue(!word.description().isBlank(), word::toString);
            });
        });
    }

    @Test
    void wordsKnowTheirTypes() {
        assertEquals(
                List.of("1.008", "2.008", "3.008"),
                types.withWords(((Choice) coding("1.008")).words()).stream()
                        .map(type -> type.id().toString())
                        .toList());
        wordLists().forEach(list -> assertTrue(!types.withWords(list).isEmpty(), list::name));
    }

    @Test
    void eachTypeIsListedOnceInOrder() {
        List<DatapointTypeId> ids = types.all().stream().map(DatapointType::id).toList();
        List<DatapointTypeId> sorted = ids.stream()
                .sorted((a, b) -> a.main() != b.main()
                        ? Integer.compare(a.main(), b.main())
                        : Integer.compare(a.sub().orElse(-1), b.sub().orElse(-1)))
                .distinct()
                .toList();
        assertEquals(sorted, ids);
    }

    @Test
    void everyFormatHasTypes() {
        Set<TelegramFormat> formats = types.all().stream()
                .map(DatapointType::coding)
                .filter(Sendable.class::isInstance)
                .map(coding -> ((Sendable) coding).format())
                .collect(Collectors.toSet());
        assertEquals(Set.of(TelegramFormat.values()), formats);
    }
}
