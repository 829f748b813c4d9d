package io.github.thinknxkit.spec.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Float2;
import io.github.thinknxkit.spec.knx.Coding.Unsendable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tuwien.auto.calimero.KNXException;
import tuwien.auto.calimero.dptxlator.DPT;
import tuwien.auto.calimero.dptxlator.DPTXlator2ByteFloat;
import tuwien.auto.calimero.dptxlator.DPTXlator8BitEnum;

/**
 * Calimero, a KNX library written from the same standard, says the same of every sub type that it knows: name, range, unit, words
 * and their numbers. Where we differ on purpose, {@link CalimeroDifferences} says why.
 */
class CalimeroTest {

    /** The main types that the API has telegrams for. */
    private static final Set<Integer> SENDABLE = Set.of(1, 2, 3, 5, 6, 9, 14, 17, 18, 20);

    private final DatapointTypes types = new DatapointTypes();
    private final CalimeroTypes calimero = new CalimeroTypes();

    private static DatapointTypeId id(DPT theirs) {
        return DatapointTypeId.parse(theirs.getID()).orElseThrow();
    }

    private DatapointType ours(DPT theirs) {
        return types.find(id(theirs)).orElseThrow(() -> new AssertionError("no type " + theirs));
    }

    private Stream<DPT> sendable() {
        return calimero.all().stream()
                .filter(theirs -> SENDABLE.contains(id(theirs).main()));
    }

    private Stream<String> differences() {
        return sendable().flatMap(theirs -> {
            DatapointType ours = ours(theirs);
            return Stream.of(
                            difference("name", theirs, TypeFacts.name(ours), calimero.names(theirs)),
                            difference("range", theirs, TypeFacts.range(ours), calimero.range(theirs)),
                            difference("unit", theirs, TypeFacts.unit(ours), calimero.unit(theirs)))
                    .flatMap(Optional::stream);
        });
    }

    private static Optional<String> difference(String what, DPT theirs, String ours, List<String> possible) {
        return possible.contains(ours)
                ? Optional.empty()
                : Optional.of(what + " of " + theirs.getID() + ": " + ours + ", not " + possible.get(0));
    }

    @Test
    void everySubTypeThatCanBeSentIsTheSame() {
        List<String> unexplained = differences()
                .filter(it -> CalimeroDifferences.KINDS.stream().noneMatch(kind -> kind.has(it)))
                .toList();
        assertEquals(List.of(), unexplained);
        assertTrue(sendable().count() > 200, "Calimero's types were found");
    }

    @Test
    void everyReasonIsStillNeeded() {
        Set<String> differences = differences().collect(Collectors.toSet());
        CalimeroDifferences.KINDS.forEach(
                kind -> assertTrue(differences.stream().anyMatch(kind::has), kind::why));
    }

    @Test
    void everySubTypeThatCanBeSentIsListed() {
        Set<String> missing = new TreeSet<>();
        sendable().filter(theirs -> !types.all().contains(ours(theirs))).forEach(theirs -> missing.add(theirs.getID()));
        assertEquals(Set.of("20.60104", "20.60105"), missing, "no types of KNX");
    }

    @Test
    void everyOtherTypeIsKnownAndCannotBeSent() {
        List<String> wrong = calimero.all().stream()
                .filter(theirs -> !SENDABLE.contains(id(theirs).main()))
                .filter(theirs -> !(ours(theirs).coding() instanceof Unsendable))
                .map(DPT::getID)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatWeAloneListIsYounger() {
        Set<String> alone = new TreeSet<>();
        types.all().stream()
                .map(DatapointType::id)
                .filter(id -> id.sub().isPresent())
                .forEach(id -> alone.add(id.toString()));
        calimero.all().forEach(theirs -> alone.remove(id(theirs).toString()));
        assertEquals(Set.of("20.022", "20.115"), alone, "of KNX 3/7/2 of 2021, after Calimero 2.5.1");
    }

    @TestFactory
    Stream<DynamicTest> modesHaveTheirWordsAndNumbers() {
        return sendable()
                .filter(DPTXlator8BitEnum.EnumDpt.class::isInstance)
                .filter(theirs -> ours(theirs).coding() instanceof Choice)
                .map(theirs -> DynamicTest.dynamicTest(
                        theirs.getID(),
                        () -> assertEquals(calimero.words(theirs), TypeFacts.words(theirs.getID(), (Choice)
                                ours(theirs).coding()))));
    }

    @Test
    void theGreatestFloatIsTheLastThatIsValid() throws KNXException {
        double max = ((Float2) types.find(DatapointTypeId.of(9)).orElseThrow().coding()).max();
        DPTXlator2ByteFloat translator = new DPTXlator2ByteFloat(DPTXlator2ByteFloat.DPT_RAIN_AMOUNT);
        translator.setValue(max);
        assertEquals(max, translator.getNumericValue());
        assertEquals(0x7F, translator.getData()[0] & 0xFF);
        assertEquals(0xFE, translator.getData()[1] & 0xFF);
    }
}
