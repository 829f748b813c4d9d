package io.github.thinknxkit.simulator.page;

import java.util.concurrent.CompletableFuture;

/** Answers one of the requests that the page's scripts make. */
@FunctionalInterface
interface Action {

    /** Throws {@link BadFormException} if the form lacks something. */
    CompletableFuture<PageReply> answer(Form form);
}
