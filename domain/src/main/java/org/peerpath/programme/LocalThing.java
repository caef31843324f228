package org.peerpath.programme;

/** What the owner of a programme can let others set. */
public enum LocalThing {
    /** How long a placement takes. */
    PLACEMENT("placement", "placement"),
    /** How long a session takes. */
    SESSION("session", "session"),
    /** How many hours of one kind are asked. */
    HOURS("hours", "category"),
    /** How many per cent of an award's sessions must be attended. */
    ATTENDANCE("attendance", "award"),
    /** Within how many months an award must be earned. */
    WITHIN("within", "award");

    private final String key;
    private final String refers;

    LocalThing(String key, String refers) {
        this.key = key;
        this.refers = refers;
    }

    /** Under which key a file names it. */
    public String key() {
        return key;
    }

    /** What kind of thing its code is the code of. */
    String refers() {
        return refers;
    }

    /** Whether it is a length of time; else a number. */
    public boolean isTime() {
        return this == PLACEMENT || this == SESSION || this == HOURS;
    }

    /** The largest number it can be. */
    int most() {
        return this == ATTENDANCE ? 100 : 1200;
    }
}
