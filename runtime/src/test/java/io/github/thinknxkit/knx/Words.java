package io.github.thinknxkit.knx;

import java.util.List;

/** Words for tests. Which words a type has, the table of datapoint types in the spec says: a group sends their numbers. */
final class Words {

    /** The types of one bit that have words. */
    static final List<String> OF_BITS = List.of(
            "1.001", "1.002", "1.003", "1.004", "1.005", "1.006", "1.007", "1.008", "1.009", "1.010", "1.011", "1.012",
            "1.013", "1.014", "1.015", "1.016", "1.017", "1.018", "1.019", "1.021", "1.022", "1.023", "1.024", "1.100");

    /** The types of a bit with priority. */
    static final List<String> CONTROLLED = List.of(
            "2.001", "2.002", "2.003", "2.004", "2.005", "2.006", "2.007", "2.008", "2.009", "2.010", "2.011", "2.012");

    /** The types of a byte that have words. */
    static final List<String> OF_BYTES = List.of(
            "20.002", "20.003", "20.004", "20.005", "20.007", "20.008", "20.102", "20.103", "20.105", "20.106",
            "20.107", "20.111");

    private Words() {}

    /** The words of a bit. */
    enum Bit implements KnxValue {
        ZERO(0),
        ONE(1);

        private final int raw;

        Bit(int raw) {
            this.raw = raw;
        }

        @Override
        public int raw() {
            return raw;
        }
    }

    /** Words of a byte, among them those of every list. */
    enum Mode implements KnxValue {
        RAW_0(0),
        RAW_1(1),
        RAW_2(2),
        RAW_3(3),
        RAW_4(4),
        RAW_5(5),
        RAW_6(6),
        RAW_7(7),
        RAW_8(8),
        RAW_9(9),
        RAW_10(10),
        RAW_11(11),
        RAW_12(12),
        RAW_13(13),
        RAW_14(14),
        RAW_15(15),
        RAW_16(16),
        RAW_17(17),
        RAW_18(18),
        RAW_19(19),
        RAW_20(20);

        private final int raw;

        Mode(int raw) {
            this.raw = raw;
        }

        @Override
        public int raw() {
            return raw;
        }
    }
}
