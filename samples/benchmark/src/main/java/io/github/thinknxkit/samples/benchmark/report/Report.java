package io.github.thinknxkit.samples.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the results of runs into a page, between the markers of their JDK, and the chart of each beside the page. */
public final class Report {

    private Report() {}

    /**
     * Writes a page anew.
     *
     * @param arguments the page, and the files that runs wrote
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: Report README.md RESULTS.json …");
            System.exit(2);
        }
        Path page = Path.of(arguments[0]);
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            Results results = Results.parse(Files.readString(Path.of(file)));
            Files.writeString(page, replaced(Files.readString(page), results));
            Files.writeString(page.resolveSibling(chart(results)), new Chart(results).text());
        }
    }

    private static String chart(Results results) {
        return "jdk-" + results.release() + ".svg";
    }

    private static String replaced(String page, Results results) {
        String begin = "<!-- results of JDK " + results.release() + " -->\n";
        String end = "<!-- end of JDK " + results.release() + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place for JDK " + results.release());
        }
        String picture = "\n![A call's time, calls a second and bytes of each contestant.](" + chart(results) + ")\n\n";
        return page.substring(0, from + begin.length()) + picture + new Tables(results).text() + "\n"
                + page.substring(to);
    }
}
