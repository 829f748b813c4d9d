package io.github.thinknxkit.draft.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names are taken for, in several languages. */
class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource({
        "Living room ceiling light, living-room ceiling light",
        "Wohnzimmer Deckenlicht, living-room ceiling light",
        "Luce soffitto soggiorno, light ceiling living-room",
        "Éclairage plafond salon, light ceiling living-room",
        "Nachttischlampe, bed light",
        "Wandleuchten, wall light",
        "Badlüfter, bathroom fan",
        "Lichttaster, light button",
        "EGWohnen, ground-floor living-room",
        "1. OG Flur, first-floor corridor",
        "Camera da letto, bedroom",
        "KWL / heat recovery, ventilation heat-recovery",
        "Seche-serviettes, towel-warmer",
        "Guest bathroom fan stage, guest bathroom stage",
        "Jonas' Lampe, jonas light",
        "Zzyzxlicht, zzyzx light",
        "照明 light, 照明 light",
    })
    void namesAreRead(String name, String keys) {
        assertEquals(keys, vocabulary.terms(name).stream().map(Term::key).collect(Collectors.joining(" ")));
    }
}
