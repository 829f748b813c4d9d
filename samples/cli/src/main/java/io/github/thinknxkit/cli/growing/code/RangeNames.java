package io.github.thinknxkit.cli.growing.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of one range of group addresses; what cannot be spelt or is shared is told apart by a suffix. */
final class RangeNames {

    private static final int LONGEST = 80;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> declared = new HashSet<>();

    void announce(String base) {
        uses.merge(base, 1, Integer::sum);
    }

    String declare(String base, String suffix) {
        boolean shared = uses.getOrDefault(base, 0) > 1 || base.equals(Role.GROUP.member());
        String name = shared ? base + suffix : base;
        while (!declared.add(name)) {
            name += suffix;
        }
        return name;
    }

    /** The method of a name, cut to what fits, before it is told apart from others. */
    static String base(String name, Role role) {
        List<String> words = CodeName.joined(name);
        if (words.isEmpty() || !words.stream().allMatch(CodeName::isAscii)) {
            return role.member();
        }
        return free(CodeName.camel(cut(words)), role);
    }

    static String free(String method, Role role) {
        if (Character.isDigit(method.charAt(0))) {
            return role.member() + method;
        }
        return ReservedNames.of(role).contains(method) ? method + role.word() : method;
    }

    private static List<String> cut(List<String> words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length();
            if (length > LONGEST) {
                break;
            }
            kept.add(word);
        }
        return kept.isEmpty() ? List.of(words.get(0).substring(0, LONGEST)) : kept;
    }
}
