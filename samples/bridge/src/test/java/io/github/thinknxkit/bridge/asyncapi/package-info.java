/** The file of topics, held against what is published. */
@NullMarked
package io.github.thinknxkit.bridge.asyncapi;

import org.jspecify.annotations.NullMarked;
