package io.github.thinknxkit.page;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a kind of server adds to the page: views, and texts in each language.
 *
 * @param home the class beside which {@code own-text-LANGUAGE.json} and the scripts of the views are
 * @param views the views, in the order of their links
 * @param capabilities what else the page is to offer
 */
public record OwnParts(Class<?> home, List<PageView> views, Set<Capability> capabilities) {

    /** Copies the collections. */
    public OwnParts {
        views = List.copyOf(views);
        Set<Capability> copy = EnumSet.noneOf(Capability.class);
        copy.addAll(capabilities);
        capabilities = Collections.unmodifiableSet(copy);
    }
}
