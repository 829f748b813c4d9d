/** Hooks: receivers that are told what changes, and how they are made, listed and ended. */
@NullMarked
package io.github.thinknxkit.gateway.hook;

import org.jspecify.annotations.NullMarked;
