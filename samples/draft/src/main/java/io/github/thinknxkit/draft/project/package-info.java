/** Reads ETS projects (.knxproj), as far as a first plant file is made of them: rooms, functions, group addresses and device links. */
@NullMarked
package io.github.thinknxkit.draft.project;

import org.jspecify.annotations.NullMarked;
