package org.peerpath.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditCheck;
import org.peerpath.audit.ChainFinding;
import org.peerpath.audit.ChainResult;

/**
 * The trail as a whole: read page by page, and checked row by row. No door: called by services that have checked who asks,
 * and by the daily job.
 */
@ApplicationScoped
public class AuditChain {
    private static final Logger LOG = System.getLogger(AuditChain.class.getName());

    @Inject
    private AuditReading reading;

    @Inject
    private Clock clock;

    /**
     * Reads every row and keeps what was found. The log gets the last hash: whoever keeps logs apart from the database can
     * show that a chain written anew is another one.
     */
    @Transactional
    public ChainResult check() {
        var result = reading.check();
        reading.keep(new AuditCheck(result, clock.instant()));
        if (result.finding() == ChainFinding.INTACT) {
            LOG.log(
                    Level.INFO,
                    "The audit trail is intact: {0} rows, last hash {1}",
                    Long.toString(result.reached().length()),
                    result.reached().hash());
        } else {
            LOG.log(
                    Level.ERROR,
                    "The audit trail is broken: row {0} is {1}",
                    String.valueOf(result.brokenAt()),
                    result.finding());
        }
        return result;
    }

    /** What the last check found; nothing before the first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<AuditCheckRow> lastCheck() {
        return reading.lastCheck();
    }

    /** Events, newest first, below a position; of one kind or day, if asked for. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AuditRow> events(AuditQuestion question, @Nullable Long below, int rows) {
        return reading.events(question, below, rows);
    }
}
