package org.peerpath.people.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.people.SpreadsheetCell;

/** The people of a group as a file, for whoever leads it or looks after its organisation. Each time is recorded. */
@Stateless
@AsPlatform
public class TraineeExport {
    /** Tells spreadsheets that accents are written in UTF-8. */
    private static final String MARK = "\ufeff";

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GroupRow group(long cohortId) {
        return groups.keptOrLed(actor.personId(), cohortId);
    }

    /** The list, with columns that an import reads again, and no cell that a spreadsheet would calculate. */
    @RolesAllowed({Roles.ORGANISATION_ADMINISTRATOR, Roles.COURSE_LEAD})
    public byte[] csv(long cohortId) {
        proof.require();
        var group = groups.keptOrLed(actor.personId(), cohortId);
        var text = new StringBuilder(MARK);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader("name", "email", "language", "time zone", "state")
                .setQuoteMode(QuoteMode.ALL)
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var person : groups.people(group.id())) {
                printer.printRecord(Stream.of(
                                person.name(),
                                person.email(),
                                person.language(),
                                person.zone(),
                                person.state().name())
                        .map(SpreadsheetCell::of));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        audit.record(AuditKind.LIST_EXPORTED, actor.personId(), AuditThing.COHORT.of(cohortId));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
