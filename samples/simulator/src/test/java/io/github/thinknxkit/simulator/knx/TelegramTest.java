package io.github.thinknxkit.simulator.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of telegrams, against vectors that other KNX projects publish (xknx, Calimero). */
class TelegramTest {

    private static Telegram telegram(DatapointType type, String value) {
        return Telegram.of(Instant.EPOCH, new GroupAddress(2049), type, new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "DPT_1,0,00,0",
        "DPT_1,1,01,1",
        "DPT_3,9,09,9",
        "DPT_3,15,0f,15",
        "DPT_3,30,0e,14",
        "DPT_3,31,0f,15",
        "DPT_5,255,ff,255",
        "DPT_6,-128,80,-128",
        "DPT_6,-1,ff,-1",
        "DPT_6,127,7f,127",
        "DPT_9,-30,8a24,-30.00",
        "DPT_9,16.96,06a0,16.96",
        "DPT_9,21,0c1a,21.00",
        "DPT_9,500,2e1a,499.84",
        "DPT_9,-10,8418,-10.00",
        "DPT_9,-1000,b1e6,-999.68",
        "DPT_9,20.48,0c00,20.48",
        "DPT_9,-20.48,8000,-20.48",
        "DPT_9,0,0000,0.00",
        "DPT_9,-0.004,0000,0.00",
        "DPT_9,85.235,1c29,85.20",
        "DPT_9,85.325,1c2b,85.36",
        "DPT_9,127,1e34,127.04",
        "DPT_9,670433.28,7ffe,670433.28",
        "DPT_9,-671088.64,f800,-671088.64",
        "DPT_14,85.235,42aa7852,85.235",
        "DPT_14,-1.5,bfc00000,-1.5"
    })
    void carriesAValue(DatapointType type, String value, String bytes, String received) {
        Telegram telegram = telegram(type, value);
        assertEquals(bytes, HexFormat.of().formatHex(telegram.raw()));
        assertEquals(new BigDecimal(received), telegram.value());
    }

    @Test
    void decodesEveryValidTwoByteFloatToWhatEncodesToTheSameValue() {
        for (int payload = 0; payload <= 0xFFFF; payload++) {
            if (payload == 0x7FFF) {
                continue;
            }
            BigDecimal value = new Telegram(Instant.EPOCH, new GroupAddress(1), DatapointType.DPT_9, payload).value();
            assertEquals(
                    value, telegram(DatapointType.DPT_9, value.toPlainString()).value());
        }
    }

    @ParameterizedTest
    @CsvSource({"1/0/1,2049", "31/7/255,65535", "0/0/1,1", "1/1,2049", "31/2047,65535", "2049,2049", "010,10"})
    void readsGroupAddresses(String text, int raw) {
        assertEquals(Optional.of(new GroupAddress(raw)), GroupAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "0", "0/0", "0/0/0", "-1", "1/-1", "32/0/0", "0/8/0", "0/0/256", "999999", "1/0/1/", "\u0661"
            })
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), GroupAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536})
    void hasNoGroupAddressOutOfRange(int raw) {
        assertThrows(IllegalArgumentException.class, () -> new GroupAddress(raw));
    }
}
