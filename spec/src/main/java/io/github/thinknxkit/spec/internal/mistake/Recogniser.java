package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;

/** Recognises one kind of mistake. It answers only if it is sure. */
interface Recogniser {

    /** Returns the first mistake of the kind; empty if there is none. */
    Optional<Mistake> find(Layout layout);
}
