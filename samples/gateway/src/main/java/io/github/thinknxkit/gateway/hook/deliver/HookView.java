package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.Standing;

/**
 * A hook as it may be shown.
 *
 * @param waiting how many things it has yet to be told, those on their way included
 */
public record HookView(Hook hook, Standing standing, int waiting) {}
