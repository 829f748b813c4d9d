package io.github.thinknxkit.spec.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The methods of areas and devices. */
class AreaNamesTest {

    private static Optional<String> device(String name) {
        return AreaNames.method(name, Optional.empty(), NameRole.DEVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "Ceiling light, ceilingLight",
        "Nonna's lamp, nonnasLamp",
        "NONNA's lamp, nonnasLamp",
        "Niccolo\u0300's room, niccolosRoom",
        "MALMÖ's Licht, malmoesLicht",
        "MALMO\u0308’s Licht, malmoesLicht",
        "Malmö's Licht, malmoesLicht",
        "KÜCHE, kueche",
        "STRAßE, strasse",
        "ÜBUNG, uebung",
        "L'Aquila, lAquila",
        "Küche 1. OG, kueche1Og",
        "Gäste-WC, gaesteWc",
        "Straße, strasse",
        "3 spots, device3Spots",
        "Ventilation / heat recovery, ventilationHeatRecovery",
        "Caffè bar, caffeBar",
        "Caffe\u0300 bar, caffeBar",
        "EGWohnen, egWohnen",
        "Bel. Decke 7.62, belDecke7_62",
        "Wind > 12 m/s, wind12MS",
        "find, findDevice",
        "New, newDevice",
        "Æther Øst Łódź, aetherOstLodz",
        "Mətbəx, metbex",
    })
    void namesBecomeMethods(String name, String method) {
        assertEquals(Optional.of(method), device(name));
    }

    /** BGN/PCGN. */
    @ParameterizedTest
    @CsvSource({
        "Гостиная, gostinaya",
        "ГОСТИНАЯ, gostinaya",
        "Дом, dom",
        "Щит, shchit",
        "ЩИТ, shchit",
        "ТВЩит, tvShchit",
        "Ж, zh",
        "Ж1, zh1",
        "ЭТАЖ 2, etazh2",
        "Кухня - свет, kukhnyaSvet",
        "Подъезд, podezd",
        "Подъём жалюзи, podemZhalyuzi",
        "Объект № 5, obekt5",
        "Тёплый пол, teplyyPol",
        "Те\u0308плый пол, teplyyPol",
        "Детскаи\u0306, detskay",
        "Вітальня, vitalnya",
        "Їдальня, yidalnya",
        "Комп'ютер, kompyuter",
        "КОМПʼЮТЕР, kompyuter",
        "Ґанок, ganok",
        "Двор ўверх, dvorWverkh",
        "Външна лампа, vanshnaLampa",
        "Ъгъл, agal",
        "Дневна соба, dnevnaSoba",
        "Џеп Љубав, dzepLjubav",
        "Қонақ бөлме, qonaqBolme",
        "Спальня 1-й этаж, spalnya1YEtazh",
        "Kitchen Кухня, kitchenKukhnya",
    })
    void cyrillicNamesAreRomanized(String name, String method) {
        assertEquals(Optional.of(method), device(name));
    }

    /** ELOT 743, type 2. */
    @ParameterizedTest
    @CsvSource({
        "Σαλόνι, saloni",
        "ΣΑΛΟΝΙ, saloni",
        "Σαλο\u0301νι, saloni",
        "Κουζίνα, kouzina",
        "ΚΟΥΖΙΝΑ, kouzina",
        "Φώτα, fota",
        "Αυλή, avli",
        "ΑΥΛΗ, avli",
        "Αυτόματο, aftomato",
        "Ευρύχωρο, evrychoro",
        "Λευκό φως, lefkoFos",
        "Θέρμανση δαπέδου, thermansiDapedou",
        "Υπνοδωμάτιο, ypnodomatio",
        "Ψυγείο, psygeio",
        "ΨΥΓΕΙΟ, psygeio",
        "Ξενώνας, xenonas",
        "Μπάνιο, banio",
        "ΜΠΑΝΙΟ, banio",
        "Λάμπα, lampa",
        "Μπαλκόνι μπροστά, balkoniBrosta",
        "Αγγελική, angeliki",
        "Σφίγξ, sfinx",
        "Έλεγχος, elenchos",
        "Άυλος, aylos",
        "Ταϋγέτη, taygeti",
        "Προϋπόθεση, proypothesi",
        "Ηυ Ευ Ου, ifEfOu",
        "Ἀθῆναι, athinai",
        "ΔωμάτιοΥπνου, domatioYpnou",
        "20 µm, device20Mm",
        "5 Ω, device5O",
    })
    void greekNamesAreRomanized(String name, String method) {
        assertEquals(Optional.of(method), device(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kü\u00ADche",
                "\uFEFFKüche",
                "Kü\u200Dche",
                "\u200EKüche\u200F",
                "\u2067Küche\u2069",
                "Ku\u0308\u200Dche"
            })
    void whatCannotBeSeenChangesNothing(String name) {
        assertEquals(Optional.of("kueche"), device(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Ｋüche　２, kueche2",
        "Raum ١٢, raum12",
        "𝐋𝐢𝐜𝐡𝐭 𝟏, licht1",
        "ﬁlter, filter",
        "1️⃣ Lampe, device1Lampe",
        "Licht 💡, licht"
    })
    void otherFormsOfLettersAndDigitsAreThose(String name, String method) {
        assertEquals(Optional.of(method), device(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "💡", "照明", "Licht 照明", "-", "½", "مطبخ", "מטבח", "სამზარეულო", "ь", "'", "_", "$"})
    void namesWithoutAnythingToSpellBecomeNone(String name) {
        assertEquals(Optional.empty(), device(name));
    }

    @Test
    void namesThatAreTooLongBecomeNone() {
        assertEquals(Optional.of("a".repeat(80)), AreaNames.method("a".repeat(80), Optional.empty(), NameRole.AREA));
        assertEquals(Optional.empty(), AreaNames.method("a".repeat(81), Optional.empty(), NameRole.AREA));
        assertEquals(Optional.of("shch".repeat(20)), device("щ".repeat(20)));
        assertEquals(Optional.empty(), device("щ".repeat(21)));
    }

    @Test
    void nameForCodeComesFirst() {
        assertEquals(Optional.of("gardenValve"), AreaNames.method("照明", Optional.of("garden-valve"), NameRole.DEVICE));
        assertEquals(Optional.of("switchArea"), AreaNames.method("x", Optional.of("switch"), NameRole.AREA));
        assertEquals(Optional.empty(), AreaNames.method("x", Optional.of("No"), NameRole.AREA));
    }

    @Test
    void whatIsTakenDependsOnThePlace() {
        assertEquals(Optional.of("groupsArea"), AreaNames.method("Groups", Optional.empty(), NameRole.AREA));
        assertTrue(NameStyle.RANGE_METHOD.isTaken("untyped"));
        assertFalse(NameStyle.AREA_METHOD.isTaken("untyped"));
        assertTrue(
                NameStyle.TYPE.isTaken("CON") && NameStyle.TYPE.isTaken("String") && !NameStyle.TYPE.isTaken("string"));
    }

    @ParameterizedTest
    @CsvSource({
        "ceilingLight, ceiling-light",
        "lampeAGauche, lampe-a-gauche",
        "belDecke7_62, bel-decke7-62",
        "device3Spots, device3-spots",
    })
    void methodsBecomeKebabCase(String method, String kebab) {
        assertEquals(kebab, CodeName.kebab(method));
    }
}
