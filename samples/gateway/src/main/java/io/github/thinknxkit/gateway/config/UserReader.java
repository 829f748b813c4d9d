package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.Item;
import io.github.thinknxkit.servers.file.Problems;
import io.github.thinknxkit.servers.file.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the users of the page. */
final class UserReader {

    static final List<String> KEYS = List.of("name", "role", "password-file");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._@ -]{0,62}[\\p{L}\\p{N}])?");

    private final Problems problems;

    UserReader(Problems problems) {
        this.problems = problems;
    }

    Optional<PageUser> read(Item item) {
        return Section.open(item, KEYS, problems).flatMap(this::user);
    }

    private Optional<PageUser> user(Section section) {
        section.require("name", "a user logs in with it");
        section.require("role", "look, operate or administer");
        section.require("password-file", "it holds the hash of the user's password");
        Optional<String> name = section.value("name", ConfigCode.NAME, UserReader::name);
        Optional<Role> role = section.value("role", ConfigCode.VALUE, UserReader::role);
        Optional<Path> file = section.path("password-file");
        return name.isPresent() && role.isPresent() && file.isPresent()
                ? Optional.of(new PageUser(name.get(), role.get(), file.get()))
                : Optional.empty();
    }

    private static String name(Item item) {
        if (NAME.matcher(item.text()).matches()) {
            return item.text();
        }
        throw item.wrong("should be letters, digits and . _ @ - or blanks between them, at most 64");
    }

    private static Role role(Item item) {
        String word = item.text();
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> item.wrong("should be look, operate or administer"));
    }
}
