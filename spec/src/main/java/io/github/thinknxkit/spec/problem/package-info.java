/** What can be wrong with a spec: problems with a stable code, a position and a proposal. */
@NullMarked
package io.github.thinknxkit.spec.problem;

import org.jspecify.annotations.NullMarked;
