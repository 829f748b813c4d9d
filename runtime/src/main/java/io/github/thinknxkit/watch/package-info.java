/**
 * Watching: the states of devices as they stay true, and what changes.
 *
 * <p>The API answers only when it is asked. A {@link io.github.thinknxkit.watch.Watch} asks again and again, as often as the
 * states are to be fresh and no more than the server is to be asked, and tells what has changed, what could not be read for
 * too long, and when a server is lost:
 *
 * <pre>{@code
 * try (Watch watch = Watch.over(villa.groundFloor()).freshness(Duration.ofSeconds(30)).budget(2).start()) {
 *     watch.onChange(System.out::println);
 *     Snapshot now = watch.ready().join();
 *     System.out.println(now);
 * }
 * }</pre>
 */
@NullMarked
package io.github.thinknxkit.watch;

import org.jspecify.annotations.NullMarked;
