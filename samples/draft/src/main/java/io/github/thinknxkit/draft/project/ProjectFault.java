package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.draft.input.CleanText;
import java.io.IOException;

/** That a file is no project that can be read. */
final class ProjectFault extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception: of the file, and of what is wrong with it, a clause. */
    ProjectFault(String file, String wrong) {
        super("the ETS project " + file + " cannot be read: " + CleanText.line(wrong));
    }
}
