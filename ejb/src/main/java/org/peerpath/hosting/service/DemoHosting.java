package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.peerpath.hosting.ApprovalTerms;
import org.peerpath.hosting.HostApproval;
import org.peerpath.hosting.HostCheck;
import org.peerpath.hosting.HostFile;
import org.peerpath.hosting.HostPlaces;
import org.peerpath.hosting.NotThere;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.FileStore;

/** Invented hosts that a course looked at: one of them needs another look soon. */
@ApplicationScoped
class DemoHosting implements DemoContent {
    private static final String COURSE = "Open Bridge Training Collective";

    /** The shortest file that is a PDF: one empty page. */
    private static final String PAGE =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 390;
    }

    @Override
    public void seed() {
        var today = LocalDate.now(clock);
        var begin = today.minusMonths(11);
        var casa = approve("Casa Horizonte", begin, begin.plusYears(3), EnumSet.allOf(HostCheck.class));
        approve("Hafenlicht e.V.", begin, begin.plusYears(3), EnumSet.of(HostCheck.RISK_ASSESSED, HostCheck.INSURED));
        approve(
                "Sunrise Recovery House",
                begin,
                today.plusWeeks(5),
                EnumSet.of(HostCheck.RISK_ASSESSED, HostCheck.INSURED));
        em.flush();
        var page = PAGE.getBytes(StandardCharsets.US_ASCII);
        em.persist(new HostFile(
                casa,
                HostCheck.RISK_ASSESSED,
                "Risk assessment.pdf",
                store.keep(page),
                page.length,
                person("lead"),
                clock.instant()));
        em.persist(new HostPlaces(organisation(COURSE), organisation("Casa Horizonte"), begin, begin.plusYears(3), 20));
        em.persist(new NotThere(person("trainee15"), organisation("Hafenlicht e.V."), clock.instant()));
    }

    private HostApproval approve(String host, LocalDate from, LocalDate until, Set<HostCheck> checks) {
        var approval = new HostApproval(
                organisation(COURSE),
                organisation(host),
                new ApprovalTerms(from, until, checks),
                person("lead"),
                LocalDate.now(clock),
                clock.instant());
        em.persist(approval);
        return approval;
    }

    private long organisation(String name) {
        return em.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private long person(String account) {
        return em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address(account))
                .getSingleResult();
    }
}
