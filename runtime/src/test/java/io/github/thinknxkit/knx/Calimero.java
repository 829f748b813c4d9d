package io.github.thinknxkit.knx;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tuwien.auto.calimero.KNXException;
import tuwien.auto.calimero.dptxlator.DPT;
import tuwien.auto.calimero.dptxlator.DPTXlator;
import tuwien.auto.calimero.dptxlator.TranslatorTypes;

/** What Calimero makes of values: the second opinion on our encodings. */
final class Calimero {

    private Calimero() {}

    static DPTXlator translator(String type) {
        try {
            return TranslatorTypes.createTranslator(type);
        } catch (KNXException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, DPT> subTypes(String type) {
        return translator(type).getSubTypes();
    }

    /** Returns the bits of a number. */
    static int encode(String type, double value) {
        DPTXlator translator = translator(type);
        try {
            translator.setValue(value);
        } catch (KNXException e) {
            throw new AssertionError(e);
        }
        return bits(translator);
    }

    /** Returns the bits of a text. */
    static int encode(String type, String text) {
        DPTXlator translator = translator(type);
        try {
            translator.setValue(text);
        } catch (KNXException e) {
            throw new AssertionError(e);
        }
        return bits(translator);
    }

    /** Returns the numbers that a list of words has. */
    static List<Integer> listed(String type) {
        return IntStream.rangeClosed(0, 255)
                .filter(raw -> isListed(type, raw))
                .boxed()
                .toList();
    }

    private static boolean isListed(String type, int raw) {
        try {
            translator(type).setValue(raw);
            return true;
        } catch (KNXException e) {
            return false;
        }
    }

    /** Returns the number of some bits. */
    static double decode(String type, byte... bits) {
        DPTXlator translator = translator(type);
        translator.setData(bits);
        try {
            return translator.getNumericValue();
        } catch (KNXException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the bits of what a translator holds, the first byte uppermost. */
    static int bits(DPTXlator translator) {
        int bits = 0;
        for (byte b : translator.getData()) {
            bits = (bits << 8) | (b & 0xFF);
        }
        return bits;
    }
}
