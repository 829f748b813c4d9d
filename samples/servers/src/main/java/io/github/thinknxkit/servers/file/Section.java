package io.github.thinknxkit.servers.file;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.text.NearestName;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of the file. What is wrong is reported at once, and left out. */
public final class Section {

    private final Item owner;
    private final Problems problems;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Section(Item owner, Problems problems) {
        this.owner = owner;
        this.problems = problems;
    }

    /** Opens a mapping with known keys, whose other keys are reported; empty if it is none, which is reported, too. */
    public static Optional<Section> open(Item owner, Collection<String> keys, Problems problems) {
        Optional<Section> section = open(owner, problems);
        section.ifPresent(it -> it.checkKeys(keys));
        return section;
    }

    /** Opens a mapping whose keys are names of the user's; empty if it is none, which is reported. */
    public static Optional<Section> open(Item owner, Problems problems) {
        Section section = new Section(owner, problems);
        Optional<MappingNode> mapping = section.read(ConfigCode.WRONG_KIND, owner, Item::mapping);
        mapping.ifPresent(it -> it.getValue().forEach(section::add));
        return mapping.map(it -> section);
    }

    private void add(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            Item item = new Item(owner.file(), key.getValue(), key, tuple.getValueNode(), true);
            if (items.putIfAbsent(item.name(), item) != null) {
                problems.report(ConfigCode.DUPLICATE_KEY, item.unnamed(), "this key stands twice here; take out one");
            }
        } else {
            problems.report(ConfigCode.WRONG_KIND, tuple.getKeyNode().getStartMark(), "a key should be a plain word");
        }
    }

    /** Reports keys that are none of those known, and takes one that is near to a known one for that. */
    public void checkKeys(Collection<String> keys) {
        List<Item> unknown = items.values().stream()
                .filter(item -> !keys.contains(item.name()))
                .toList();
        for (Item item : unknown) {
            items.remove(item.name());
            Optional<String> meant = NearestName.ofAll(item.name(), keys);
            reportUnknown(item, meant, keys);
            // A mistyped key is one problem, not a key too many and a key too few; what it holds is looked at, too.
            meant.ifPresent(key -> items.putIfAbsent(key, new Item(item.file(), key, item.key(), item.value(), true)));
        }
    }

    /** A key that resembles no other is not repeated: it may be a password on the wrong side of the colon. */
    private void reportUnknown(Item item, Optional<String> meant, Collection<String> keys) {
        if (meant.isPresent()) {
            String message = "there is no key " + item.name() + " here" + ShownText.question(meant);
            problems.report(ConfigCode.UNKNOWN_KEY, item.atKey(), message);
        } else {
            String known = String.join(", ", keys);
            problems.report(ConfigCode.UNKNOWN_KEY, item.unnamed(), "there is no such key here; keys are " + known);
        }
    }

    /** Reports and takes out keys that must not be here, each with what is to be used instead. */
    public void refuse(Map<String, String> instead, String why) {
        instead.forEach((key, remedy) -> {
            Item item = items.remove(key);
            if (item != null) {
                problems.report(ConfigCode.SECRET, item.atKey(), why + remedy);
                // So that it is not missed, too; its value goes no further.
                items.putIfAbsent(key + "-file", new Item(item.file(), key + "-file", item.key(), item.key(), true));
            }
        });
    }

    /** Reports a key that excludes what else is here, if it is there. */
    public void refuse(String key, String why) {
        item(key).ifPresent(item -> problems.report(ConfigCode.CONFLICT, item.atKey(), key + " " + why));
    }

    public Item owner() {
        return owner;
    }

    /** {@return all entries, in the order of the file} */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public Optional<Item> item(String key) {
        return Optional.ofNullable(items.get(key));
    }

    /** Reports that a key is missing, if it is. */
    public void require(String key, String why) {
        if (!items.containsKey(key)) {
            problems.report(ConfigCode.MISSING_KEY, owner.atKey(), "the key " + key + " is missing: " + why);
        }
    }

    /** Returns what a key holds; empty if it is not there, or wrong, which is reported. */
    public <T> Optional<T> value(String key, ConfigCode code, Function<Item, T> read) {
        return item(key).flatMap(item -> read(code, item, read));
    }

    /** Returns the text of a key; empty if it is not there, or wrong, which is reported. */
    public Optional<String> text(String key) {
        return value(key, ConfigCode.VALUE, Item::text);
    }

    /** Returns whether a key says so; empty if it is not there, or wrong, which is reported. */
    public Optional<Boolean> flag(String key) {
        return value(key, ConfigCode.VALUE, Item::flag);
    }

    /** Returns the file that a key names; empty if it is not there, or wrong, which is reported. */
    public Optional<Path> path(String key) {
        return value(key, ConfigCode.VALUE, Item::path);
    }

    /** Returns the elements of a list; none if it is not there, or wrong, which is reported. */
    public List<Item> items(String key) {
        return value(key, ConfigCode.WRONG_KIND, Item::items).orElse(List.of());
    }

    /** Returns what an item holds; empty if it is wrong, which is reported. */
    public <T> Optional<T> read(ConfigCode code, Item item, Function<Item, T> read) {
        try {
            return Optional.of(read.apply(item));
        } catch (UsageException e) {
            report(code, item, e);
            return Optional.empty();
        }
    }

    /** Reports what is wrong with an item, as the code says unless the fault knows it better. */
    public void report(ConfigCode code, Item item, UsageException fault) {
        problems.report(fault instanceof Wrong wrong ? wrong.code() : code, item, String.valueOf(fault.getMessage()));
    }
}
