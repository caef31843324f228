package org.peerpath.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.certificate.AwardState;
import org.peerpath.certificate.AwardStep;
import org.peerpath.kernel.service.Erasure;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;

/**
 * Certificates. Whoever wants them confirmed in future leaves name, title, days and number; otherwise they go, but for
 * those that were revoked: that a number does not hold stays known, without a name.
 */
@ApplicationScoped
class CertificateData implements PersonalData {
    private static final String MINE = "person_id = ?1";
    private static final String OF_MINE = "award_id in (select a.id from award a where a.person_id = ?1)";
    private static final String OF_MINE_THAT_HELD =
            "award_id in (select a.id from award a where a.person_id = ?1 and a.state <> 'REVOKED')";

    @Inject
    private Awards awards;

    @Override
    public String section() {
        return "certificate";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("award_document", OF_MINE).says("pdf").withholds("sha256"),
                PersonalTable.of("award_status_event", OF_MINE)
                        .says("step", AwardStep.class)
                        .says("reason", "done_at")
                        .erased(
                                "delete from award_status_event where " + OF_MINE_THAT_HELD,
                                "update award_status_event set reason = '' where " + OF_MINE)
                        .erasedButCertificates("update award_status_event set reason = '' where " + OF_MINE),
                PersonalTable.of("award", MINE)
                        .says("holder", "kind", "title", "code")
                        .says("state", AwardState.class)
                        .says("issued_on", "valid_until", "face", "evaluation")
                        .withholds("award_key", "held_key")
                        .erased(
                                "delete from award where " + MINE + " and state <> 'REVOKED'",
                                "update award set evaluation = '' where " + MINE)
                        .erasedButCertificates("update award set evaluation = '' where " + MINE));
    }

    @Override
    public void beforeErasure(long personId, Erasure choice) {
        if (choice == Erasure.ALL) {
            awards.revokedOf(personId).forEach(award -> award.forgetHolder(FrozenFace.withoutHolder(award.face())));
        }
    }
}
