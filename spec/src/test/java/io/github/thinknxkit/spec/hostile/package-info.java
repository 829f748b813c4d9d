/** What the tests of hostile files share. */
package io.github.thinknxkit.spec.hostile;
