package io.github.thinknxkit.watch;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** What is alive of this project's classes and of plain arrays, by the histogram of the JVM, in which nothing else counts. */
final class Footprint {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S*(?:thinknxkit|\\[Ljava\\.lang\\.Object;)\\S*)");

    private Footprint() {}

    /** Returns how many bytes are alive; the devices of tests are the same before and after. */
    static long bytes() {
        return ROW.matcher(histogram())
                .results()
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {null},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new LinkageError("this JVM has no histogram", e);
        }
    }
}
