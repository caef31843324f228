package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteCheckTest {
    private static final Set<String> KNOWN = Set.of("Casa Horizonte", "Valladolid", "Day centre", "Marta Gil");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Talked with J.K. about the week.                  | J.K.
            en | Talked with J. K. after the group.                | J. K.
            en | Long talk with M. about work.                     | M.
            en | K was there and listened.                         | K
            en | Went to the town hall with Mr Smith.              | Mr Smith
            en | Mrs. Brown opened the round.                      | Mrs. Brown
            en | Anna was sad today.                               | Anna
            en | Helped with Peter’s letter.                       | Peter’s
            en | Met Oluwaseun at the bus stop.                    | Oluwaseun
            en | Her address is k.lee@mail.example for later.      | k.lee@mail.example
            en | He can be called on 0151 2345678.                 | 0151 2345678
            en | She gave me +34 600 12 34 56.                     | +34 600 12 34 56
            de | Gespräch mit Frau M. über Wohnen.                 | Frau M.
            de | Mit Herrn Schulz zum Amt gegangen.                | Herrn Schulz
            de | Besuch bei Familie Yilmaz.                        | Familie Yilmaz
            de | Spaziergang mit Sabine im Park.                   | Sabine
            de | Sabines Termin vorbereitet.                       | Sabines
            de | Lange mit A. geredet.                             | A.
            de | Lange mit B geredet.                              | B
            de | Dr. Weber hat angerufen.                          | Dr. Weber
            es | Paseo con la Sra. López por el parque.            | Sra. López
            es | Hablé con Don Ramón sobre la semana.              | Don Ramón
            es | Acompañé a Lucía al ayuntamiento.                 | Lucía
            es | Charla larga con R. sobre el trabajo.             | R.
            es | Por la tarde vino Ainhoa al taller.               | Ainhoa
            """)
    void what_may_be_a_person_is_asked_about(String language, String note, String what) {
        assertThat(check(language).askAbout(note)).containsExactly(what);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Sat in on the open group and helped to clear up.
            en | On Monday I opened the round. I'm glad I did.
            en | Prepared cards, chairs, tea; 9:00-12:00, then 14.00 – 16.30.
            en | Telephone hour on 2026-03-04 and on 05/03/2026, 3 calls.
            en | Talked about the NHS, the CV and Plan B with the group.
            en | Recovery College: co-facilitated in English and Spanish.
            en | Went to Valladolid with the Casa Horizonte team, asked Marta.
            en | Zoom call about travel in the U.S. and the U.K.
            en | First line.\\nSecond line about the walk.
            de | Die offene Gruppe begleitet, Stühle gestellt, Tee gekocht.
            de | Gespräch über Wohnen, Arbeit und Medikamente geführt, z. B. beim Spaziergang.
            de | Am Montag Vorbereitung der Gruppe B im Haus C, U-Bahn, E-Mail an das Team.
            de | Frauengruppe und Herrenrunde vorbereitet. Für 12 Menschen gekocht.
            de | Z. B. die Runde eröffnet. Mit Marta Gil die Woche geplant.
            es | Participé en el grupo abierto y ayudé a recoger.
            es | El lunes preparé la sala B. Y después, té.
            es | ¿Qué ayuda? Hablamos de eso en el Centro de Día de Valladolid.
            es | Llamada por Zoom sobre EE. UU. y la Seguridad Social.
            """)
    void ordinary_words_are_left_alone(String language, String note) {
        assertThat(check(language).askAbout(note.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void each_is_asked_about_once_and_five_at_most() {
        var note = "With Anna, with Anna, Peter, Paul, Eva, Max, Olga and Nina.";
        assertThat(check("en").askAbout(note)).isEqualTo(List.of("Anna", "Peter", "Paul", "Eva", "Max"));
        assertThat(check("en").askAbout("")).isEmpty();
    }

    private static NoteCheck check(String language) {
        return new NoteCheck(Locale.forLanguageTag(language), KNOWN);
    }
}
