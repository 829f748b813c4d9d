package io.github.thinknxkit.processor.plant.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.plant.model.WordsModel;
import io.github.thinknxkit.spec.knx.WordList.Word;
import java.util.stream.Collectors;

/** The documentation of the enums of words for values on the bus. */
public final class WordsDocs {

    private WordsDocs() {}

    /**
     * Documents an enum.
     *
     * @param model the enum
     * @return the comment
     */
    public static CodeBlock type(WordsModel model) {
        String types = model.datapoints().stream()
                .map(type -> type.id() + " (" + type.name() + ")")
                .collect(Collectors.joining(", "));
        Doc doc = Doc.of(model.words().description() + ": datapoint type").sentence(types);
        if (!model.words().note().isEmpty()) {
            doc.paragraph().sentence(model.words().note());
        }
        return doc.build();
    }

    /**
     * Documents a word.
     *
     * @param word the word
     * @return the comment
     */
    public static CodeBlock constant(Word word) {
        return Doc.of("Raw " + word.raw() + ":").sentence(word.description()).build();
    }
}
