package io.github.thinknxkit.spec.internal.ets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a CSV export with a header. */
enum CsvColumn {
    MAIN(
            "Main|Main group|Hauptgruppe|Gruppo principale|Groupe principal|Grupo principal|Hoofdgroep|Huvudgrupp|Hovedgruppe"),
    MIDDLE("Middle|Middle group|Mittelgruppe|Gruppo intermedio|Groupe médian|Grupo intermedio|Middengroep|Mellangrupp"),
    SUB("Sub|Sub group|Untergruppe|Sottogruppo|Sous-groupe|Subgrupo|Subgroep|Undergrupp|Undergruppe"),
    NAME("Group name|Name|Gruppenname|Nome gruppo|Nome|Nom du groupe|Nom|Nombre del grupo|Nombre|Groepsnaam|Naam"),
    ADDRESS("Address|Group address|Adresse|Gruppenadresse|Indirizzo|Indirizzo di gruppo|Adresse de groupe|Dirección"
            + "|Dirección de grupo|Endereço|Adres|Groepsadres|Gruppadress|Gruppeadresse|Osoite|Адрес"),
    CENTRAL("Central|Zentral|Centrale|Centraal"),
    UNFILTERED("Unfiltered|Ungefiltert|Non filtrato|Non filtré|Sin filtrar|Ongefilterd"),
    DESCRIPTION("Description|Beschreibung|Descrizione|Descripción|Descrição|Beschrijving|Omschrijving"),
    COMMENT("Comment|Kommentar|Commento|Commentaire|Comentario|Opmerking"),
    TYPES(
            "DatapointType|Datapoint types|DPT|DPTs|Datenpunkttyp|Tipo di punto dati|Type de point de données|Datapunttype"),
    SECURITY("Security|Sicherheit|Sicurezza|Sécurité|Seguridad|Beveiliging");

    /** The levels of names, or of addresses. */
    static final List<CsvColumn> LEVELS = List.of(MAIN, MIDDLE, SUB);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of texts
    private final Set<String> keys;

    /** A column by the title that ETS gives it, and behind that those of other tools and languages. */
    CsvColumn(String titles) {
        List<String> all = List.of(titles.split("\\|"));
        this.title = all.get(0);
        this.keys = all.stream().map(CsvColumn::key).collect(Collectors.toUnmodifiableSet());
    }

    String title() {
        return title;
    }

    static String titleOf(EntryField field) {
        return Arrays.stream(values())
                .filter(column -> column.field().equals(Optional.of(field)))
                .map(CsvColumn::title)
                .findFirst()
                .orElse(NAME.title());
    }

    static Optional<CsvColumn> of(String title) {
        String key = key(title);
        return Arrays.stream(values())
                .filter(column -> column.keys.contains(key))
                .findFirst();
    }

    /** Neither capitals nor what parts words matter. */
    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }

    /** What the column says, if it is not one of several with names or levels of addresses. */
    Optional<EntryField> field() {
        return switch (this) {
            case CENTRAL -> Optional.of(EntryField.CENTRAL);
            case UNFILTERED -> Optional.of(EntryField.UNFILTERED);
            case DESCRIPTION -> Optional.of(EntryField.DESCRIPTION);
            case COMMENT -> Optional.of(EntryField.COMMENT);
            case TYPES -> Optional.of(EntryField.TYPES);
            case SECURITY -> Optional.of(EntryField.SECURITY);
            case MAIN, MIDDLE, SUB, NAME, ADDRESS -> Optional.empty();
        };
    }
}
