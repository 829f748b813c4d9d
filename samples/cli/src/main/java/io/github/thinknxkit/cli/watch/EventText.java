package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.report.FailureText;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * What a watch tells, in words for people.
 *
 * @param states the words for states
 * @param colours the colours
 * @param zone where the clock on the wall is
 */
record EventText(StateText states, Palette colours, ZoneId zone) {

    String time(Instant time) {
        return LocalTime.ofInstant(time, zone).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    String of(Stale stale) {
        String since =
                stale.readAt().map(time -> ", last read at " + time(time)).orElse(", and was never read");
        return name(stale.device(), stale.reading()) + " " + colours.notable("is stale") + since + ": "
                + stale.failure()
                        .map(why -> ShownText.clean(FailureText.of(why)))
                        .orElse("so many states take longer; give more --budget");
    }

    String of(Fresh fresh) {
        return name(fresh.device(), fresh.reading()) + " is fresh again";
    }

    String of(ServerLost lost) {
        return ShownText.clean(lost.connection()) + " " + colours.bad("is lost") + ": "
                + ShownText.clean(FailureText.of(lost.failure()));
    }

    String of(Reconfigured other) {
        return ShownText.clean(other.connection()) + " " + colours.notable("has another project") + " ("
                + ShownText.clean(other.revision()) + "): the plant file may no longer fit it";
    }

    private String name(DeviceInfo device, String reading) {
        return colours.strong(ShownText.clean(device.path())) + " " + reading.replace('-', ' ');
    }
}
