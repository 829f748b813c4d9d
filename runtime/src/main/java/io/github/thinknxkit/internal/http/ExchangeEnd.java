package io.github.thinknxkit.internal.http;

/** How an exchange ended: with a whole answer, or with the reason why there is none. */
public sealed interface ExchangeEnd permits Reply, Fault {}
