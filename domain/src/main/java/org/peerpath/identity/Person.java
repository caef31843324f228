package org.peerpath.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.FoldedText;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody on Peerpath, as others see them: the name they chose to be called by, the language they read, the zone they
 * live in. The name on a certificate is another one and stands with the award.
 */
@Entity
@Table(name = "person")
public class Person extends VersionedEntity {
    /** Longest display name, in characters. */
    public static final int NAME_MAX = 80;

    private static final int SORT_NAME_MAX = 160;
    /** Longest pseudonym, in characters. */
    public static final int PSEUDONYM_MAX = 40;

    @Column(name = "display_name")
    private String displayName;

    /** The name folded, so that people are found and listed alike whatever the database. */
    @Column(name = "sort_name")
    private String sortName;

    private String language;

    private String zone;

    private @Nullable String pseudonym;

    @Column(name = "pseudonym_folded")
    private @Nullable String pseudonymFolded;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String displayName, Locale language, ZoneId zone) {
        this.displayName = displayName;
        this.sortName = FoldedText.of(displayName, SORT_NAME_MAX);
        this.language = language.toLanguageTag();
        this.zone = zone.getId();
    }

    /** The person says how they are called, what they read, and where they live. */
    public void describe(String newDisplayName, Locale newLanguage, ZoneId newZone) {
        displayName = newDisplayName;
        sortName = FoldedText.of(newDisplayName, SORT_NAME_MAX);
        language = newLanguage.toLanguageTag();
        zone = newZone.getId();
    }

    /** What they are called in community spaces; empty for none. */
    public void hideBehind(String newPseudonym) {
        pseudonym = newPseudonym.isEmpty() ? null : newPseudonym;
        pseudonymFolded = newPseudonym.isEmpty() ? null : folded(newPseudonym);
    }

    /** A pseudonym that gives the name away hides little. */
    public boolean pseudonymResemblesName() {
        var name = folded(displayName);
        return pseudonymFolded != null && (pseudonymFolded.contains(name) || name.contains(pseudonymFolded));
    }

    /** A pseudonym as it is compared: two that look the same are the same. */
    public static String folded(String pseudonym) {
        return FoldedText.of(pseudonym, PSEUDONYM_MAX);
    }

    public String displayName() {
        return displayName;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
