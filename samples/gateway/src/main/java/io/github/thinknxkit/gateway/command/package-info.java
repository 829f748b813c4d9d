/** Commands for what the gateway keeps, whether it runs or not. */
@NullMarked
package io.github.thinknxkit.gateway.command;

import org.jspecify.annotations.NullMarked;
