package org.peerpath.kernel.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.ProofNeeded;
import org.primefaces.csp.CspException;

/**
 * What went wrong, as far as a person is concerned, and the exception that says so. The container wraps what a service
 * throws, and a race lost at commit lies two wrappers deep, so the whole chain of causes is read.
 */
record Failure(Kind kind, Throwable cause) {
    enum Kind {
        /** Something typed breaks a constraint that only the service knew. */
        CONSTRAINT,
        /** A rule said no: its sentence says which. */
        RULE,
        /** Somebody else was first. */
        CONFLICT,
        /** Not there, or not theirs to see. */
        NOT_FOUND,
        /** Their roles do not open it. */
        NOT_THEIRS,
        /** Before this, somebody shows again that it is they. */
        PROOF,
        /** The page was open longer than the session. */
        EXPIRED,
        /** The page comes from an earlier visit, so its scripts are not trusted. */
        STALE_PAGE,
        /** Ours to mend: logged, with a reference. */
        UNEXPECTED
    }

    private static final List<Failure.Known> TABLE = List.of(
            new Known(ConstraintViolationException.class, Kind.CONSTRAINT),
            new Known(BusinessRuleViolation.class, Kind.RULE),
            new Known(OptimisticLockException.class, Kind.CONFLICT),
            new Known(NotFound.class, Kind.NOT_FOUND),
            new Known(EJBAccessException.class, Kind.NOT_THEIRS),
            new Known(ProofNeeded.class, Kind.PROOF),
            new Known(ViewExpiredException.class, Kind.EXPIRED),
            new Known(CspException.class, Kind.STALE_PAGE));

    static Failure of(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> TABLE.stream()
                        .filter(known -> known.type().isInstance(cause))
                        .map(known -> new Failure(known.kind(), cause)))
                .findFirst()
                .orElse(new Failure(Kind.UNEXPECTED, thrown));
    }

    /** The exception and what caused it, and no more than twenty of them should they go in a circle. */
    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private record Known(Class<? extends Throwable> type, Kind kind) {}
}
