package org.peerpath.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeVersion;

/** The programme files that come with Peerpath, run by an invented organisation. */
@ApplicationScoped
class DemoProgrammes implements DemoContent {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void seed() {
        var organisation = em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", "Open Bridge Training Collective")
                .getSingleResult();
        ProgrammeFile.BUNDLED.forEach(name -> publish(organisation, source(name)));
    }

    private void publish(long organisationId, String source) {
        var programme = new Programme(organisationId, ProgrammeFile.read(source).slug());
        em.persist(programme);
        var version = new ProgrammeVersion(organisationId, programme.id(), 1, source);
        version.publish();
        em.persist(version);
    }

    private static String source(String name) {
        try (var file = ProgrammeFile.class.getResourceAsStream("files/" + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("There is no programme file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
