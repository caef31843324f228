package org.peerpath.moodle.backup;

/** The few words that have to be put where a course has none, in the language of the course. */
record Phrases(String beginning, String section, String transcript) {

    static Phrases in(String language) {
        return switch (language) {
            case "de" -> new Phrases("Zum Anfang", "Abschnitt", "Die Abschrift fehlt noch.");
            case "es" -> new Phrases("Para empezar", "Sección", "Todavía falta la transcripción.");
            default -> new Phrases("To begin with", "Section", "The transcript is not there yet.");
        };
    }

    String section(int number) {
        return number == 0 ? beginning : section + " " + number;
    }
}
