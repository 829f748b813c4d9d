/** What the processor has to say: its own diagnostic codes, and the findings of one run. */
@NullMarked
package io.github.thinknxkit.processor.report;

import org.jspecify.annotations.NullMarked;
