package io.github.thinknxkit.gateway.kept;

import java.util.HashMap;
import java.util.Map;

/** How many calls are kept, by key and in all, without asking the disk. */
final class KeptCount {

    private final KeptLimits limits;
    private final Map<String, Integer> byKey;
    private int all;

    KeptCount(KeptLimits limits, Map<String, Integer> byKey) {
        this.limits = limits;
        this.byKey = new HashMap<>(byKey);
        this.all = byKey.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts one more, unless there are too many. */
    synchronized boolean admits(String keyId) {
        if (all >= limits.inAll() || byKey.getOrDefault(keyId, 0) >= limits.perKey()) {
            return false;
        }
        byKey.merge(keyId, 1, Integer::sum);
        all++;
        return true;
    }

    synchronized void forgotten(String keyId, int many) {
        byKey.computeIfPresent(keyId, (id, count) -> count > many ? count - many : null);
        all -= many;
    }
}
