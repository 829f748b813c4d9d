/** What the loaders say of files with the mistakes that people make. */
package io.github.thinknxkit.spec.mistyped;
