package org.peerpath.variant.service;

import static org.peerpath.variant.VariantRule.CREDIT_STANDS_ON_THE_WHOLE_TIME;
import static org.peerpath.variant.VariantRule.THE_OWNERS_WORDS_STAND;
import static org.peerpath.variant.VariantRule.THE_OWNER_ALLOWS_OTHER_VALUES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.authoring.service.FileGuard;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.Derivation;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.variant.ProgrammeShare;

/** Keeps the files of local variants what they are: the owner's, with other values in the places that the owner names. */
@ApplicationScoped
class VariantGuard implements FileGuard {
    @Inject
    private Shares shares;

    @Inject
    private LedVersions led;

    @Inject
    private Clock clock;

    @Override
    public List<ProgrammeFileProblem> coming(Programme programme, String text) {
        if (programme.variantOf() == null) {
            return List.of();
        }
        var closed = closed(programme);
        return closed.isPresent()
                ? List.of(problem(closed.get()))
                : newest(programme)
                        .map(owners -> Derivation.of(owners.source()).problems(text))
                        .orElseGet(() -> List.of(problem(FileFault.SHARING_HAS_ENDED)));
    }

    @Override
    public List<ProgrammeFileProblem> publishing(Programme programme, ProgrammeVersion draft) {
        if (programme.variantOf() == null) {
            return List.of();
        }
        var newest = newest(programme).orElse(null);
        var closed = closed(programme);
        if (newest == null || closed.isPresent()) {
            return List.of(problem(closed.orElse(FileFault.SHARING_HAS_ENDED)));
        }
        var owners = Derivation.of(newest.source());
        if (draft.ownersVersion() != null && draft.ownersVersion() == newest.id()) {
            return owners.problems(draft.source());
        }
        var problems = new ArrayList<ProgrammeFileProblem>();
        problems.add(problem(FileFault.OWNER_HAS_A_NEWER_VERSION, String.valueOf(newest.number())));
        problems.addAll(owners.refusals(owners.valuesIn(draft.source())));
        return problems;
    }

    @Override
    public void hold(Programme programme) {
        share(programme).ifPresent(shares::lock);
    }

    @Override
    public String written(ProgrammeVersion draft, String text) {
        var basis = shares.version(draft.ownersVersion());
        if (basis == null) {
            return text;
        }
        var owners = Derivation.of(basis.source());
        var settled = owners.settled(text);
        owners.problems(settled).stream().findFirst().ifPresent(problem -> {
            throw refused(problem);
        });
        return settled;
    }

    private static BusinessRuleViolation refused(ProgrammeFileProblem problem) {
        var values = problem.values().toArray(String[]::new);
        return switch (problem.fault()) {
            case OUTSIDE_BOUNDS -> new BusinessRuleViolation(THE_OWNER_ALLOWS_OTHER_VALUES, values);
            case CREDIT_STANDS_ON_THE_WHOLE_TIME -> new BusinessRuleViolation(CREDIT_STANDS_ON_THE_WHOLE_TIME, values);
            default -> new BusinessRuleViolation(THE_OWNERS_WORDS_STAND, values);
        };
    }

    @Override
    public @Nullable Long follows(Programme programme) {
        return newest(programme).map(ProgrammeVersion::id).orElse(null);
    }

    private Optional<ProgrammeVersion> newest(Programme programme) {
        var owners = programme.variantOf();
        return owners == null ? Optional.empty() : shares.published(owners);
    }

    private Optional<ProgrammeShare> share(Programme programme) {
        var owners = programme.variantOf();
        return owners == null ? Optional.empty() : shares.of(owners, programme.organisationId());
    }

    /** Why nothing is made of it today, on the same day as everywhere else where the actor reads of it. */
    private Optional<FileFault> closed(Programme programme) {
        var today = LocalDate.ofInstant(clock.instant(), led.zone());
        var share = share(programme);
        return share.isEmpty()
                ? Optional.of(FileFault.SHARING_HAS_ENDED)
                : share.get().closed(today);
    }

    private static ProgrammeFileProblem problem(FileFault fault, String... values) {
        return new ProgrammeFileProblem(0, "", fault, List.of(values));
    }
}
