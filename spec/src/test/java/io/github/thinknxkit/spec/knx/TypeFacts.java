package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Float2;
import io.github.thinknxkit.spec.knx.Coding.Float4;
import io.github.thinknxkit.spec.knx.Coding.Forced;
import io.github.thinknxkit.spec.knx.Coding.Scaled;
import io.github.thinknxkit.spec.knx.Coding.SceneControl;
import io.github.thinknxkit.spec.knx.Coding.SceneNumber;
import io.github.thinknxkit.spec.knx.Coding.Steps;
import io.github.thinknxkit.spec.knx.Coding.Whole;
import io.github.thinknxkit.spec.model.TelegramFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What our table says of a type, written as Calimero writes it. */
final class TypeFacts {

    private TypeFacts() {}

    static String name(DatapointType type) {
        return plainName(type.name());
    }

    /** Letters and digits, without what most names have. */
    static String plainName(String name) {
        String rest = name.replaceFirst("^(?i:DPT)_?", "").toLowerCase(Locale.ROOT);
        return rest.replace("value", "").replaceAll("[^a-z0-9]", "");
    }

    static String range(DatapointType type) {
        Coding coding = type.coding();
        if (coding instanceof Choice choice && choice.format() == TelegramFormat.UNSIGNED_BYTE) {
            return numbers(choice.words().words());
        } else if (coding instanceof Choice choice) {
            return plainRange(word(choice.words(), 0), word(choice.words(), 1));
        } else if (coding instanceof Forced forced) {
            return plainRange("0 " + word(forced.words(), 0), "1 " + word(forced.words(), 1));
        } else if (coding instanceof Steps steps) {
            return plainRange(word(steps.words(), 0) + " 7", word(steps.words(), 1) + " 7");
        } else if (coding instanceof Scaled scaled) {
            return plainRange("0", String.valueOf(scaled.max()));
        } else if (coding instanceof Whole whole) {
            return plainRange(String.valueOf(whole.min()), String.valueOf(whole.max()));
        } else if (coding instanceof Float2 number) {
            return plainRange(plain(number.min()), plain(number.max()));
        } else if (coding instanceof Float4) {
            return plainRange("-3.40282347e+38f", "3.40282347e+38f");
        }
        if (coding instanceof SceneNumber) {
            return plainRange("0", "63");
        }
        return coding instanceof SceneControl ? plainRange("activate 0", "learn 63") : "cannot be sent";
    }

    private static String numbers(List<WordList.Word> constants) {
        int last = constants.size() - 1;
        return plainRange(
                String.valueOf(constants.get(0).raw()),
                String.valueOf(constants.get(last).raw()));
    }

    private static String word(WordList list, int index) {
        return list.words().get(index).name();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String plainRange(String lower, String upper) {
        return (lower + " .. " + upper)
                .toLowerCase(Locale.ROOT)
                .replace("+", "")
                .replaceAll("(?<=[a-z])[ /-](?=[a-z])", "-");
    }

    static String unit(DatapointType type) {
        Coding coding = type.coding();
        if (coding instanceof Scaled scaled) {
            return scaled.unit();
        } else if (coding instanceof Whole whole) {
            return whole.unit();
        } else if (coding instanceof Float2 number) {
            return number.unit();
        }
        return coding instanceof Float4 number ? number.unit() : "";
    }

    /** The words with their numbers, those that differ on purpose in Calimero's words. */
    static List<String> words(String id, Choice choice) {
        return choice.words().words().stream()
                .map(word ->
                        CalimeroDifferences.WORDS.getOrDefault(id + " " + word.name(), word.name()) + " " + word.raw())
                .toList();
    }
}
