package io.github.thinknxkit.spec.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document's list of what each kind of device can do. */
final class Capabilities {

    private static final Pattern DEVICE = Pattern.compile("- (?:\\d+\\. )?(\\S.*)");
    private static final Pattern CONTROLLER = Pattern.compile(" {2}- (.*? Controller) [-–] .*");

    private Capabilities() {}

    /** Returns the titles of the controllers by the title of the device kind. */
    static Map<String, List<String>> read(String document) {
        int start = document.indexOf("## Devices capabilities");
        Map<String, List<String>> capabilities = new LinkedHashMap<>();
        List<String> controllers = List.of();
        for (String line :
                document.substring(start, document.indexOf("\n## ", start)).split("\n", -1)) {
            Matcher device = DEVICE.matcher(line);
            Matcher controller = CONTROLLER.matcher(line);
            if (device.matches()) {
                controllers = new ArrayList<>();
                capabilities.put(device.group(1).trim(), controllers);
            } else if (controller.matches()) {
                controllers.add(controller.group(1));
            }
        }
        return capabilities;
    }
}
