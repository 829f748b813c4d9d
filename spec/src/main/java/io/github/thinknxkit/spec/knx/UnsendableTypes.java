package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.knx.Coding.Unsendable;
import java.util.List;
import java.util.stream.Stream;

/** The main types that the API has no telegram for, as KNX 3/7/2 lays them out. */
final class UnsendableTypes {

    private UnsendableTypes() {}

    static List<MainType> all() {
        return Stream.of(single(), structured(), ofMeters())
                .flatMap(List::stream)
                .toList();
    }

    private static MainType type(int main, String name) {
        return new MainType(
                main, name, new Unsendable(main + " is " + article(name) + name + ", which the API cannot send"));
    }

    /** One byte, which the API could send as a number if somebody puts it together. */
    private static MainType packed(int main, String name) {
        return new MainType(main, name, packed(String.valueOf(main), name));
    }

    static Unsendable packed(String type, String name) {
        return new Unsendable(type + " is " + article(name) + name
                + ", which the API cannot send as such; give it 5.010 in the plant file to send the byte as a number");
    }

    private static String article(String name) {
        return "aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static List<MainType> single() {
        return List.of(
                packed(4, "character in a byte"),
                type(7, "number of 2 bytes"),
                type(8, "signed number of 2 bytes"),
                type(10, "time of day of 3 bytes"),
                type(11, "date of 3 bytes"),
                type(12, "number of 4 bytes"),
                type(13, "signed number of 4 bytes"),
                type(15, "code for access of 4 bytes"),
                type(16, "text of 14 bytes"),
                type(19, "date with time of 8 bytes"),
                packed(21, "byte of 8 flags"),
                type(22, "set of 16 flags"),
                type(23, "choice of 2 bits"),
                type(24, "text of any length"),
                packed(25, "byte of two numbers"),
                packed(26, "byte of a flag and a scene"),
                type(27, "set of 32 flags"),
                type(28, "text of any length"),
                type(29, "signed number of 8 bytes"),
                type(30, "set of 24 flags"),
                type(31, "choice of 3 bits"));
    }

    private static List<MainType> structured() {
        return List.of(
                type(200, "bit with a status"),
                type(201, "mode with a status"),
                type(202, "byte with a status"),
                type(203, "number of 2 bytes with a status"),
                type(204, "signed byte with a status"),
                type(205, "signed number of 2 bytes with a status"),
                type(206, "mode after a delay"),
                type(207, "byte with 8 flags"),
                type(209, "number of 2 bytes with 8 flags"),
                type(210, "number of 2 bytes with 16 flags"),
                type(211, "byte with a mode"),
                type(212, "set of three numbers of 2 bytes"),
                type(213, "set of four numbers of 2 bytes"),
                type(214, "demand of 4 bytes"),
                type(215, "status of 5 bytes"),
                type(216, "specification of 5 bytes"),
                type(217, "version of 2 bytes"),
                type(218, "number of 4 bytes with a status"),
                type(219, "alarm of 6 bytes"),
                type(220, "temperature after a delay"),
                type(221, "serial number of 6 bytes"),
                type(222, "set of three floating-point numbers of 2 bytes"),
                type(223, "demand of 3 bytes"),
                type(224, "set of setpoints of 6 bytes"),
                type(225, "scaling or tariff with a time"),
                type(229, "metering value of 6 bytes"),
                type(230, "address of 8 bytes (M-Bus)"),
                type(231, "locale of 4 bytes"),
                type(232, "colour of 3 bytes (RGB)"),
                type(234, "language or region of 2 bytes"),
                type(235, "tariff with energy of 6 bytes"),
                packed(236, "byte of a mode and its priority"),
                type(237, "diagnosis of 2 bytes"),
                packed(238, "byte of two flags and a number"),
                type(239, "scaling with a flag"),
                type(240, "position of 3 bytes"),
                type(241, "status of 4 bytes"),
                type(242, "colour of 6 bytes (xyY)"),
                type(243, "transition to a colour of 8 bytes"),
                type(244, "status of 2 bytes"),
                type(245, "test result of 6 bytes"),
                type(246, "battery status of 2 bytes"),
                type(247, "status of a test with times"),
                type(248, "description of a converter"),
                type(249, "transition of brightness and colour temperature"),
                type(250, "step of brightness and colour temperature"),
                type(251, "colour of 6 bytes (RGBW)"),
                type(252, "step of a colour of 5 bytes"),
                type(253, "step of a colour of 4 bytes"),
                type(254, "step of a colour of 3 bytes"),
                type(255, "place on Earth of 8 bytes"),
                type(256, "period of 16 bytes"),
                type(257, "set of three floating-point numbers of 4 bytes"));
    }

    /** What meters and forecasts send. */
    private static List<MainType> ofMeters() {
        return List.of(
                type(265, "bit with a date and time"),
                type(266, "floating-point number with a date and time"),
                type(267, "text with a date and time"),
                type(268, "mode with a date and time"),
                type(269, "tariff with a date and time"),
                type(270, "set of three numbers with a date and time"),
                type(271, "day profile of a tariff"),
                type(272, "description of a converter"),
                type(273, "forecast of a quantity"),
                type(274, "forecast of the wind's direction"),
                type(276, "status of a meter"),
                type(277, "set of 4 registers of a meter"),
                type(278, "set of 5 registers of a meter"),
                type(279, "set of 6 registers of a meter"),
                type(280, "set of 11 registers of a meter"),
                type(281, "set of 4 dated registers of a meter"),
                type(282, "set of 5 dated registers of a meter"),
                type(283, "set of 6 dated registers of a meter"),
                type(284, "set of 11 dated registers of a meter"));
    }
}
