/**
 * The threads of a transport: those that carry calls, the one that keeps time, and those that the caller's own code runs
 * on. Nothing of the caller's ever runs on, or is waited for by, one of the first two.
 */
@NullMarked
package io.github.thinknxkit.internal.thread;

import org.jspecify.annotations.NullMarked;
