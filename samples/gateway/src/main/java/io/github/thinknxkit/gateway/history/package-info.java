/** What measured values were during the last day. */
@NullMarked
package io.github.thinknxkit.gateway.history;

import org.jspecify.annotations.NullMarked;
