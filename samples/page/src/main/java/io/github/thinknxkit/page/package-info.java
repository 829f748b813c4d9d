/** The web pages of the server: "Integration Kit" and "Thinknx Cloud" of its "Server" tab, as the document pictures them. */
@NullMarked
package io.github.thinknxkit.page;

import org.jspecify.annotations.NullMarked;
