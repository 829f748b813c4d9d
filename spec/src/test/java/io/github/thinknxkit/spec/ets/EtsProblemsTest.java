package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.EtsLoader;
import io.github.thinknxkit.spec.load.EtsResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem of an export, with its code, line, column and path, and no problem that follows from another. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Tag("once")
class EtsProblemsTest {

    @TestFactory
    Stream<DynamicTest> isReportedAtItsPlaceAndAlone() {
        return EtsCases.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), it::check));
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(ProblemCode.values())
                .map(ProblemCode::code)
                .filter(code -> code.startsWith("ETS-"))
                .forEach(codes::add);
        codes.remove(ProblemCode.ETS_CONTRADICTION.code()); // of two exports, see GroupCatalogTest
        EtsCases.all().forEach(it -> codes.removeAll(it.codes()));
        assertEquals(Set.of(), codes, "codes that no case produces");
    }

    private static Problem only(String text) {
        List<Problem> problems = Exports.result("villa", text).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<GroupAdress Address='1'/> | GroupAddress",
                "<Grouprange/> | GroupRange",
                "<GroupAddress Adress='1'/> | Address",
                "<GroupAddress Address='1' Decription=''/> | Description",
                "<GroupAddress Address='1' DPTs='DPTS-1-1'/> | DPST-1-1",
                "<GroupAddress Address='1' DPTs='DPT-1-8x'/> | DPST-1-8",
                "<GroupAddress Address='1' DPTs='EIS1'/> | DPT-1",
            })
    void theNearestNameIsProposed(String content, String name) {
        assertEquals(Optional.of(name), only(Exports.xml(content)).suggestion());
    }

    @Test
    void whatIsFarFromEverythingIsNotProposed() {
        assertEquals(Optional.empty(), only(Exports.xml("<Device/>")).suggestion());
        assertEquals(
                Optional.empty(),
                only(Exports.xml("<GroupAddress Address='1' DPTs='switch'/>")).suggestion());
        assertEquals(
                Optional.of("GroupAddress-Export"),
                only("<GroupAddressExport/>").suggestion());
        assertEquals(
                Optional.of("Address"),
                only("Main;Middle;Sub;Adress\n;;a;1/2/3").suggestion());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/8/3 | '1/8/3' is no group address: the middle group is 0 to 7, not 8.",
                "32/0 | '32/0' is no group address: the main group is 0 to 31, not 32.",
                "70000 | '70000' is no group address: the address is 0 to 65535, not 70000.",
                "0/0/0 | '0/0/0' is no group address: it is the broadcast address 0/0/0, which is no group.",
                "Bad | 'Bad' is no group address: expected one such as 1/0/7, 1/7 or 2055.",
                "1/2/- | '1/2/-' is no group address: it is that of a range.",
            })
    void messagesTellWhatIsWrong(String address, String message) {
        assertEquals(
                message,
                only(Exports.xml("<GroupAddress Address='" + address + "'/>")).message());
    }

    @Test
    void aProjectFileIsKnownForWhatItIs() {
        assertTrue(only("PK\u0003\u0004").message().contains(".knxproj"));
        assertTrue(
                only("<KNX xmlns='http://knx.org/xml/project/20'/>").message().contains("Export Group Addresses"));
    }

    @Test
    void halfACharacterOfUtf16IsRefused() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'b', 0, 0x00, (byte) 0xD8, 'c', 0};
        List<Problem> problems =
                new EtsLoader().load(SpecSource.of("villa", bytes)).problems();
        assertEquals("villa:2:2", problems.get(0).position().toString());
        assertEquals(ProblemCode.ETS_ENCODING, problems.get(0).code());
    }

    @Test
    void aResultHoldsAnExportOrProblems() {
        assertThrows(IllegalArgumentException.class, () -> new EtsResult(Optional.empty(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new GroupCatalogResult(Optional.empty(), List.of()));
    }
}
