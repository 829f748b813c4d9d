package io.github.thinknxkit.samples.soak.check;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What the process holds, after a collection.
 *
 * @param heap bytes of objects that are reachable
 * @param threads threads of the platform
 * @param files open files and sockets; 0 where the platform does not tell
 */
public record Vitals(long heap, long threads, long files) {

    /** With fewer, what grows cannot be told from what varies. */
    private static final int LEAST = 8;

    private static final long HEAP_SLACK = 3L << 20;
    private static final long COUNT_SLACK = 5;

    /** Measures. */
    public static Vitals measure() {
        System.gc();
        System.gc();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new Vitals(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                files);
    }

    /**
     * Looks for what grows: the last quarter of the measurements is held against the second one, by their medians. The first
     * one is for warming up. From eight measurements on.
     */
    public static void checkFlat(List<Vitals> measured, Violations violations) {
        if (measured.size() >= LEAST) {
            checkFlat("heap", measured, Vitals::heap, HEAP_SLACK, violations);
            checkFlat("threads", measured, Vitals::threads, COUNT_SLACK, violations);
            checkFlat("files", measured, Vitals::files, COUNT_SLACK, violations);
        }
    }

    private static void checkFlat(
            String what, List<Vitals> measured, ToLongFunction<Vitals> figure, long slack, Violations violations) {
        int quarter = measured.size() / 4;
        long early = median(measured.subList(quarter, 2 * quarter), figure);
        long late = median(measured.subList(measured.size() - quarter, measured.size()), figure);
        if (late > early + early / 20 + slack) {
            violations.add(what + " grew from " + early + " to " + late);
        }
    }

    private static long median(List<Vitals> measured, ToLongFunction<Vitals> figure) {
        long[] sorted = measured.stream().mapToLong(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "heap %.1f MB, %d threads, %d files", heap / 1e6, threads, files);
    }
}
