/** What came of a call: for people, for scripts, and as an exit status. */
@NullMarked
package io.github.thinknxkit.cli.report;

import org.jspecify.annotations.NullMarked;
