/** What HTTP servers share: forms, JSON and addresses. */
@NullMarked
package io.github.thinknxkit.page.web;

import org.jspecify.annotations.NullMarked;
