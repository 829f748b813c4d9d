/** The signatures of the Standard Webhooks convention. */
@NullMarked
package io.github.thinknxkit.gateway.hook.sign;

import org.jspecify.annotations.NullMarked;
