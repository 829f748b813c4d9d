package io.github.thinknxkit.spec.knx;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where our table differs from Calimero's on purpose. */
final class CalimeroDifferences {

    /**
     * Differences of one kind.
     *
     * @param why the reason
     * @param pattern what they look like
     */
    record Kind(String why, Pattern pattern) {

        static Kind of(String why, String... patterns) {
            return new Kind(why, Pattern.compile(Stream.of(patterns).collect(Collectors.joining("|"))));
        }

        boolean has(String difference) {
            return pattern.matcher(difference).matches();
        }
    }

    static final List<Kind> KINDS = List.of(
            Kind.of(
                    "670760.96 is 0x7FFF, which means invalid data; what is 670760 would be rounded to it",
                    "range of 9\\.\\d+: (\\S+) \\.\\. 670433\\.28, not \\1 \\.\\. 670760(\\.96)?"),
            Kind.of(
                    "a mode that has no words here can be any number of the byte",
                    "range of 20\\.\\d+: 0 \\.\\. 255, .*"),
            Kind.of("0 is reserved, and Calimero has no word for it either", "range of 20\\.007: 1 \\.\\. 3, .*"),
            Kind.of("a byte of flags and a mode is no number", "range of 6\\.020: cannot be sent, .*"),
            Kind.of("false and true cannot be names in Java", "range of [12]\\.002: .*no \\.\\. .*yes, .*"),
            Kind.of(
                    "words must differ, even if both mean the same",
                    "range of 1\\.017: trigger-0 \\.\\. trigger-1, .*"),
            Kind.of("the same in fewer words", "range of 1\\.023: only-up-down \\.\\. up-down-and-step-stop, .*"),
            Kind.of(
                    "sent as off and on: there is no enum for what only meters use",
                    "range of 1\\.120[01]: off \\.\\. on, .*"),
            Kind.of(
                    "Calimero's negative powers could be read as milli, or as belonging to the last factor only",
                    "unit of 14\\.\\d+: .*/.*, not .*⁻.*"),
            Kind.of("neither is a unit", "unit of 5\\.(005|100): , not (ratio|fan stage)"),
            Kind.of("Calimero names signed counts like unsigned ones", "name of 6\\.010: 1count, .*"),
            Kind.of("KNX calls the two directions so", "name of 2\\.00[89]: direction[12]control, .*"),
            Kind.of(
                    "KNX abbreviates",
                    "name of 9\\.001: temp, not temperature",
                    "name of 9\\.002: tempd, .*",
                    "name of 9\\.003: tempa, .*",
                    "name of 9\\.004: lux, .*",
                    "name of 9\\.0(05|28): wsp(kmh)?, not windspeed(kmh)?",
                    "name of 9\\.006: pres, .*",
                    "name of 9\\.01[01]: time[12], not timedifference[12]",
                    "name of 9\\.020: volt, not voltage",
                    "name of 9\\.021: curr, .*",
                    "name of 20\\.001: sclomode, .*",
                    "name of 20\\.003: occmode, .*",
                    "name of 20\\.105: hvaccontrmode, .*",
                    "name of 20\\.106: hvacemergmode, .*",
                    "name of 20\\.113: statusroomsetp, .*",
                    "name of 20\\.120: adatype, .*",
                    "name of 20\\.1001: addinfotypes, .*"),
            Kind.of("KNX writes British English", "name of 20\\.(60|80).: .*behaviour.*, not .*behavior.*"),
            Kind.of("KNX puts the unit into the name", "name of 9\\.030: concentrationgm3, .*"),
            Kind.of("no types of KNX: their numbers are made up of others", "(name|range) of 20\\.6010[45]: .*"));

    /** Words of modes that are shorter here, by type and our word. */
    static final Map<String, String> WORDS = Map.of(
            "20.102 protection", "building-protection",
            "20.105 maximum-heating", "maximum-heating-mode",
            "20.105 economic-heat-cool", "economic-heat-cool-mode",
            "20.105 emergency-cool", "emergency-cool-mode",
            "20.105 emergency-steam", "emergency-steam-mode",
            "20.105 nodem", "no-dem");

    private CalimeroDifferences() {}
}
