/** What is written to the topics of a fleet, and what is read from them: JSON with a version, checked before anybody believes it. */
@NullMarked
package io.github.thinknxkit.fleet.record;

import org.jspecify.annotations.NullMarked;
