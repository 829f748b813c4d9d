/** What programs have in common: the option for their configuration, their version, their log, and their end. */
@NullMarked
package io.github.thinknxkit.servers.program;

import org.jspecify.annotations.NullMarked;
