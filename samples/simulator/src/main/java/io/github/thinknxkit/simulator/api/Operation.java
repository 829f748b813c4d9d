package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One URL of the document. */
public interface Operation {

    /**
     * Executes the operation.
     *
     * @param server the server that the call reached
     * @param fields what came with the call, without the parameters that authenticate
     * @return the answer: at once, or when the feedback is there
     * @throws RefusedException if the operation is not executed
     */
    CompletableFuture<Answer> execute(ThinknxServer server, List<FormField> fields);
}
