package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
