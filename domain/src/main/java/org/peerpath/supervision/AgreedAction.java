package org.peerpath.supervision;

import static org.peerpath.supervision.SupervisionRule.AN_ACTION_HAS_A_DAY;
import static org.peerpath.supervision.SupervisionRule.AN_ACTION_IS_SAID_IN_FEW_WORDS;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something somebody will do, and by when.
 *
 * @param words one short line: there is no room for a story in it
 */
public record AgreedAction(String words, LocalDate due) implements Serializable {
    /** Longest action, in characters. */
    public static final int WORDS_MAX = 120;

    /** Most actions of one meeting: more than anybody keeps in mind. */
    public static final int MOST = 4;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public AgreedAction {
        words = words.replaceAll("\\s+", " ").strip();
        AN_ACTION_IS_SAID_IN_FEW_WORDS.require(!words.isEmpty() && words.length() <= WORDS_MAX);
        AN_ACTION_HAS_A_DAY.require(due.getYear() >= FIRST_YEAR && due.getYear() <= LAST_YEAR);
    }
}
