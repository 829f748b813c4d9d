package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.EnumEmitter;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.WordsDocs;
import io.github.thinknxkit.processor.plant.model.WordsModel;
import io.github.thinknxkit.spec.knx.WordList.Word;
import io.github.thinknxkit.spec.names.CodeName;

/** Emits the enums of words for values on the bus. */
final class WordsEmitter {

    private final EnumEmitter enums = new EnumEmitter(RuntimeTypes.KNX_VALUE, TypeName.INT, "raw", "number on the bus");

    TypeSpec.Builder emit(WordsModel model) {
        return enums.emit(
                model.type(),
                WordsDocs.type(model),
                model.words().words().stream().map(WordsEmitter::constant).toList());
    }

    private static EnumEmitter.Constant constant(Word word) {
        String name = CodeName.ofKebab(word.name()).orElseThrow().constantName();
        return new EnumEmitter.Constant(name, CodeBlock.of("$L", word.raw()), WordsDocs.constant(word));
    }
}
