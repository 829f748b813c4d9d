package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the module's README shows. Behind the language a block says what it is: the calls, or a kind of connection. */
final class Page {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ([\\w-]+)\\R(.*?)^```");
    private static final Pattern GENERATE = Pattern.compile("openapi-generator-cli generate ((?:.*\\\\\\R)*.*)");

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    static Page read() throws IOException {
        return new Page(Files.readString(Path.of("README.md")));
    }

    /** Returns the calls in a language. */
    String calls(String language) {
        return blocks(language).get("calls");
    }

    /** Returns how a client is made in a language, by the kind of connection. */
    Map<String, String> setups(String language) {
        Map<String, String> setups = blocks(language);
        setups.remove("calls");
        return setups;
    }

    private Map<String, String> blocks(String language) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.put(block.group(2), block.group(3));
            }
        }
        return blocks;
    }

    /** Returns the options of the generator, for the kind of connection if it has a command of its own. */
    Map<String, String> options(String generator, String kind) {
        List<Map<String, String>> commands = new ArrayList<>();
        Matcher command = GENERATE.matcher(text);
        while (command.find()) {
            commands.add(options(command.group(1)));
        }
        commands.removeIf(options -> !options.get("-g").equals(generator));
        return commands.stream()
                .filter(options -> options.get("-i").equals("thinknx-" + kind + ".json"))
                .findFirst()
                .orElseGet(() -> commands.get(0));
    }

    private static Map<String, String> options(String command) {
        Map<String, String> options = new LinkedHashMap<>();
        String[] words = command.replace("\\\n", " ").trim().split("[ =]+(?=[-\\w])", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--additional-properties")) {
                options.put(
                        words[i],
                        command.substring(command.indexOf(words[i]) + words[i].length() + 1)
                                .strip());
                return options;
            }
            options.put(words[i], words[++i]);
        }
        return options;
    }
}
