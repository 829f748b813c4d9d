package io.github.thinknxkit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupAddressTest {

    @ParameterizedTest
    @CsvSource({
        "1/0/1, 2049",
        "1/1, 2049",
        "2049, 2049",
        "0/0/1, 1",
        "31/7/255, 65535",
        "31/2047, 65535",
        "010, 10",
        "01/00/001, 2049"
    })
    void allStylesAreRead(String text, int raw) {
        assertEquals(raw, GroupAddress.parse(text).raw());
        assertEquals(
                new GroupAddress(raw),
                GroupAddress.parse(GroupAddress.parse(text).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', lacks a number at character 1",
        "1/, lacks a number at character 3",
        "/1, lacks a number at character 1",
        "1//1, lacks a number at character 3",
        "1/0/1/2, has more than three levels at character 6",
        "1.0.1, has something other than decimal digits and slashes at character 2",
        "0x10, has something other than decimal digits and slashes at character 2",
        "-1, lacks a number at character 1",
        "' 1', lacks a number at character 1",
        "٣, lacks a number at character 1",
        "1/9999999999, has a number that is too long at character 3",
        "32/0/1, the main group of a group address is 0 to 31",
        "1/8/1, the middle group of a group address is 0 to 7",
        "1/0/256, the sub group of a group address is 0 to 255",
        "1/2048, the sub group of a group address is 0 to 2047",
        "65536, a group address is 1 to 65535",
        "0/0/0, which is the broadcast address",
        "0, which is the broadcast address"
    })
    void whatIsNoneIsRefusedWithItsPlace(String text, String reason) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> GroupAddress.parse(text));
        assertTrue(error.getMessage().contains(reason), error.getMessage());
    }

    @Test
    void whatIsRefusedIsShownOnOneShortLine() {
        String hostile = "1/\u001b[2J\n\u202e" + "x".repeat(10_000);
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> GroupAddress.parse(hostile));
        assertTrue(error.getMessage().startsWith("the group address \"1/ [2J xxx"), error.getMessage());
        assertTrue(error.getMessage().contains("xx…\" lacks a number at character 3"), error.getMessage());
    }

    @Test
    void levelsAreCheckedOneByOne() {
        assertThrows(IllegalArgumentException.class, () -> GroupAddress.of(0, 8, 0));
        assertThrows(IllegalArgumentException.class, () -> GroupAddress.of(0, 0, 256));
        assertThrows(IllegalArgumentException.class, () -> GroupAddress.of(-1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> GroupAddress.ofTwoLevel(0, 2048));
        assertThrows(IllegalArgumentException.class, () -> new GroupAddress(0));
    }
}
