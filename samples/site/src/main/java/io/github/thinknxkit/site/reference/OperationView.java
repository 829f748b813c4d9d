package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.site.example.Example;
import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;

/**
 * The page of an operation, as its template wants it.
 *
 * @param operation what it is
 * @param effect what sending it does
 * @param urls its URLs
 * @param parameters its parameters
 * @param examples calls of it
 * @param answers its answers
 * @param errors how it fails
 * @param methods the methods of the generated client in the Javadoc
 * @param notes what the document leaves open
 * @param before the operation before it; empty for the first
 * @param after the operation after it; empty for the last
 */
record OperationView(
        Operation operation,
        EffectView effect,
        CallUrls urls,
        List<ParameterRow> parameters,
        List<Example> examples,
        List<AnswerView> answers,
        ErrorRows errors,
        List<Link> methods,
        List<Note> notes,
        List<Link> before,
        List<Link> after) {

    /** What it is called. */
    public String name() {
        return operation.name().text();
    }
}
