package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.names.NameStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of the package that a plant is generated in.
 *
 * <p>The type of an area bears the names of the areas down to it, such as {@code GroundFloorLivingRoomArea}. Where that is
 * too long for a file name, or taken, it bears the last name and a digest of all of them, which does not depend on what
 * else is in the plant file.
 */
final class PlantTypes {

    /** Several names and a suffix must fit into the 255 bytes of a file name, and people must be able to read it. */
    private static final int MAX_LENGTH = 100;

    private static final int DIGEST_DIGITS = 8;

    private final String packageName;
    private final Set<String> taken;

    /**
     * Opens the namespace.
     *
     * @param packageName the package
     * @param taken the names of types that it has already
     */
    PlantTypes(String packageName, Set<String> taken) {
        this.packageName = packageName;
        this.taken = new HashSet<>();
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /**
     * Returns a type for something at the end of a path of names, of which each has its part of the type's name. If the
     * first of them begins with a digit, the suffix stands before them, too: {@code Area1OgArea}.
     */
    ClassName ofPath(List<PathName> path, String suffix) {
        String whole = path.stream().map(PathName::part).collect(Collectors.joining("", "", suffix));
        String name = startsWithLetter(whole) ? whole : suffix + whole;
        if (name.length() <= MAX_LENGTH && take(name)) {
            return ClassName.get(packageName, name);
        }
        String last = path.get(path.size() - 1).part() + suffix;
        return unique((startsWithLetter(last) ? last : suffix + last) + digest(path));
    }

    /** Returns a type with a name or, if Java, a file system or the client has taken that, another. */
    ClassName of(String name, String otherwise) {
        return of(NameStyle.TYPE.isTaken(name) || taken.contains(key(name)) ? otherwise : name);
    }

    /** Returns a type with a name of our own making. */
    ClassName of(String name) {
        return unique(name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH) + digest(name));
    }

    private ClassName unique(String name) {
        String free = name;
        for (int i = 2; !take(free); i++) {
            free = name + "N" + i;
        }
        return ClassName.get(packageName, free);
    }

    private boolean take(String name) {
        return taken.add(key(name));
    }

    private static boolean startsWithLetter(String text) {
        return Character.isLetter(text.charAt(0));
    }

    private static String digest(List<PathName> path) {
        return digest(path.stream().map(PathName::code).collect(Collectors.joining("\n")));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Some file systems do not tell upper from lower case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * A name on the way to an area or range.
     *
     * @param name as people write it
     * @param code the name for code if there is one, which stays when people rename a room, or else the name
     * @param part as a part of a type's name; it may begin with a digit or an underscore, or be empty
     */
    record PathName(String name, String code, String part) {

        static PathName of(String name, Optional<String> as) {
            String part = CodeName.of(name, as).map(CodeName::typeName).orElse("");
            return new PathName(name, as.orElse(name), part);
        }
    }
}
