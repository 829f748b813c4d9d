/** Makes a first plant file from a list of devices and exports of ETS: decides first, then writes. */
@NullMarked
package io.github.thinknxkit.draft;

import org.jspecify.annotations.NullMarked;
