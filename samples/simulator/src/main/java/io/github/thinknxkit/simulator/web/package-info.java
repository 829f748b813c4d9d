/** What all HTTP servers of the simulator share: forms, JSON and addresses. */
@NullMarked
package io.github.thinknxkit.simulator.web;

import org.jspecify.annotations.NullMarked;
