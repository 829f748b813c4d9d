package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.AnswerModel;
import javax.lang.model.element.Modifier;

/** Emits the records of answers. */
final class AnswerEmitter {

    TypeSpec.Builder emit(AnswerModel answer) {
        Records components = new Records();
        answer.fields().forEach(field -> components.add(field.java(), field.name()));
        return TypeSpec.recordBuilder(answer.type())
                .addJavadoc(TypeDocs.answer(answer))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
    }
}
