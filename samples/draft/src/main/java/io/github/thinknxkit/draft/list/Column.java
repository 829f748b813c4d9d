package io.github.thinknxkit.draft.list;

import io.github.thinknxkit.spec.names.NameWords;
import io.github.thinknxkit.spec.names.NameWords.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a list holds, and the titles that say so. */
enum Column {
    /** What may be a credential; first, since its title may hold other words. */
    SECRET(
            "password passwort pwd pass secret token key kennwort schluessel chiave login user username benutzer utente"),
    GUID("guid uid uuid id identifier kennung identificativo identifiant"),
    KIND("kind type typ art tipo genere category kategorie categoria genre"),
    FLOOR("floor level storey etage stockwerk geschoss ebene piano livello niveau"),
    AREA("area room zone place location bereich raum zimmer ort ambiente stanza locale zona piece lieu"),
    NAME("name device object geraet bezeichnung objekt nome dispositivo oggetto nom appareil objet"),
    OTHER("");

    /** The words of titles, each between blanks. */
    private final String titles;

    Column(String titles) {
        this.titles = " " + titles + " ";
    }

    /** The column with this title; empty if it is no title that is known. */
    static Optional<Column> titled(String title) {
        List<String> words = NameWords.of(title).stream().map(Word::text).toList();
        return Arrays.stream(values())
                .filter(column -> words.size() <= 3 && words.stream().anyMatch(column::has))
                .findFirst();
    }

    private boolean has(String word) {
        return titles.contains(" " + word + " ");
    }

    /** All that say where a device is, from the outermost. */
    static Stream<Column> places() {
        return Stream.of(FLOOR, AREA);
    }
}
