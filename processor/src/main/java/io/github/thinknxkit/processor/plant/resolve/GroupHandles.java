package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.WordsModel;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.knx.WordList;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.names.CodeName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which type of handle a datapoint type gets. */
final class GroupHandles {

    private static final String ROLE = "Words";

    private final ClassName answer;
    private final PlantTypes types;
    private final Map<WordList, ClassName> words = new HashMap<>();

    /** Creates the decisions for an API whose telegrams have this answer; words get enums among the plant's types. */
    GroupHandles(ClassName answer, PlantTypes types) {
        this.answer = answer;
        this.types = types;
    }

    /** {@return the enums of the words that were asked for, in the order of their names} */
    List<WordsModel> words() {
        DatapointTypes table = new DatapointTypes();
        return words.entrySet().stream()
                .map(entry -> new WordsModel(entry.getKey(), entry.getValue(), table.withWords(entry.getKey())))
                .sorted(Comparator.comparing(WordsModel::type))
                .toList();
    }

    /** The type of a handle, and what its constructor takes behind sender and information, each after a comma. */
    record Handle(TypeName java, CodeBlock constants) {}

    /** Returns the handle of a datapoint type; empty if telegrams of it cannot be sent at all. */
    Optional<Handle> of(DatapointType type) {
        Coding coding = type.coding();
        if (coding instanceof Coding.Choice choice) {
            boolean bit = choice.format() == TelegramFormat.BIT;
            return words(bit ? "BitGroup" : "ByteChoiceGroup", choice.words());
        } else if (coding instanceof Coding.Forced forced) {
            return words("ForcedGroup", forced.words());
        } else if (coding instanceof Coding.Steps steps) {
            return words("StepGroup", steps.words());
        } else if (coding instanceof Coding.SceneNumber) {
            return plain("SceneGroup");
        } else if (coding instanceof Coding.SceneControl) {
            return plain("SceneControlGroup");
        }
        return number(coding);
    }

    private Optional<Handle> number(Coding coding) {
        if (coding instanceof Coding.Scaled scaled) {
            CodeBlock constants = CodeBlock.of(", $L, $L", scaled.max(), Literals.string(scaled.unit()));
            return handle("ScaledGroup", constants);
        } else if (coding instanceof Coding.Whole whole) {
            CodeBlock constants = CodeBlock.of(", $L, $L, $L", whole.min(), whole.max(), Literals.string(whole.unit()));
            return handle("NumberGroup", constants);
        } else if (coding instanceof Coding.Float2 number) {
            CodeBlock constants =
                    CodeBlock.of(", $L, $L, $L", number.min(), number.max(), Literals.string(number.unit()));
            return handle("Float2Group", constants);
        } else if (coding instanceof Coding.Float4 number) {
            return handle("Float4Group", CodeBlock.of(", $L", Literals.string(number.unit())));
        }
        return Optional.empty();
    }

    private Optional<Handle> words(String type, WordList list) {
        TypeName java =
                ParameterizedTypeName.get(RuntimeTypes.knx(type), answer, words.computeIfAbsent(list, this::wordsType));
        return Optional.of(new Handle(java, CodeBlock.of("")));
    }

    private ClassName wordsType(WordList list) {
        String name = CodeName.ofKebab(list.name()).orElseThrow().typeName();
        return types.of(name, name + ROLE);
    }

    private Optional<Handle> plain(String type) {
        return handle(type, CodeBlock.of(""));
    }

    private Optional<Handle> handle(String type, CodeBlock constants) {
        return Optional.of(new Handle(ParameterizedTypeName.get(RuntimeTypes.knx(type), answer), constants));
    }
}
