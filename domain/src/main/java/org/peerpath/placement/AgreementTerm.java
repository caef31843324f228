package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.TermField.Kind;

/** One thing that one version of an agreement says. It never changes: another version has its own. */
@Entity
@Table(name = "agreement_term")
public class AgreementTerm extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "agreement_id")
    private long agreementId;

    @Enumerated(EnumType.STRING)
    private TermField field;

    /** Which of several, from 0. */
    private int place;

    private String words = "";

    /** One of what the field offers. */
    private @Nullable String choice;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @SuppressWarnings("NullAway.Init")
    protected AgreementTerm() {}

    private AgreementTerm(Agreement agreement, TermField field, int place, String value) {
        this.organisationId = agreement.organisationId();
        this.agreementId = agreement.id();
        this.field = field;
        this.place = place;
        if (field.kind() == Kind.PEOPLE) {
            personId = Long.valueOf(value);
        } else if (field.kind() == Kind.CHOICES) {
            choice = value;
        } else {
            words = value;
        }
    }

    /** Everything those terms say, to be kept with that version. */
    public static List<AgreementTerm> of(Agreement agreement, AgreementTerms terms) {
        var rows = new ArrayList<AgreementTerm>();
        terms.values().forEach((field, values) -> {
            for (var value : values) {
                rows.add(new AgreementTerm(agreement, field, values.indexOf(value), value));
            }
        });
        return rows;
    }

    public long agreementId() {
        return agreementId;
    }

    public TermField field() {
        return field;
    }

    /** What it says; the number of somebody where it names one. */
    public String value() {
        if (personId != null) {
            return personId.toString();
        }
        return choice == null ? words : choice;
    }
}
