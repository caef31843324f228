package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;

/** The tables that the migrations made are those that the entities expect, on each database. */
class SchemaIT extends InServer {
    @PersistenceContext(unitName = "peerpath")
    private EntityManager em;

    @Test
    void every_entity_finds_its_table_and_columns() {
        var entities = em.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        for (var entity : entities) {
            em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                    .setMaxResults(1)
                    .getResultList();
        }
    }

    /** Whatever races, and whatever somebody forgets to ask first: the database itself refuses it. */
    @Test
    void what_must_not_happen_twice_or_to_oneself_is_refused_by_the_database_itself() {
        assertThat(constraints("UNIQUE").stream().map(Object::toString))
                .contains(
                        "account_email_once",
                        "account_person_once",
                        "account_welcome_once",
                        "agreement_once",
                        "application_once",
                        "assessment_decision_once",
                        "award_code_once",
                        "award_document_once",
                        "award_held_once",
                        "booking_once",
                        "booking_token_once",
                        "booking_turn_once",
                        "enrolment_once",
                        "evidence_source_once",
                        "log_entry_form_once",
                        "outbox_mail_told_once",
                        "placement_report_once",
                        "programme_slug_once",
                        "quiz_attempt_once",
                        "reflection_once",
                        "signature_capacity_once",
                        "signature_person_once",
                        "submission_once");
        assertThat(constraints("CHECK").stream().map(Object::toString))
                .contains(
                        "assessment_decision_by_another",
                        "award_signed_by_two",
                        "booking_forgets",
                        "cohort_places",
                        "log_entry_decided_by_another",
                        "placement_supervised_by_another",
                        "workshop_places");
    }

    private List<?> constraints(String kind) {
        return em.createNativeQuery(
                        "select constraint_name from information_schema.table_constraints where constraint_type = ?1")
                .setParameter(1, kind)
                .getResultList();
    }
}
