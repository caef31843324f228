package org.peerpath.placement.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.TermField;

/** What a proposal says beyond the five things a trainee is asked for: what is usual, so that it can be talked about. */
final class ProposalTerms {
    /** Hours of a usual day. */
    private static final String A_DAY = "8";

    private ProposalTerms() {}

    static AgreementTerms of(ProposalDraft draft, AgreementText text) {
        var starts = Objects.requireNonNull(draft.getStarts());
        var ends = Objects.requireNonNull(draft.getEnds());
        var terms = new EnumMap<TermField, List<String>>(TermField.class);
        say(terms, TermField.SITE, Objects.requireNonNull(draft.getSite()));
        say(terms, TermField.STARTS, starts.toString());
        say(terms, TermField.ENDS, ends.toString());
        say(terms, TermField.GOALS, Objects.requireNonNull(draft.getGoals()));
        say(terms, TermField.SUPERVISOR, String.valueOf(draft.getSupervisorId()));
        say(terms, TermField.DAY_HOURS, A_DAY);
        say(terms, TermField.SUPERVISION_FORM, "INDIVIDUAL");
        say(terms, TermField.SUPERVISION_FREQUENCY, "FORTNIGHTLY");
        say(terms, TermField.MEETING_START, starts.toString());
        say(terms, TermField.MEETING_MIDDLE, middle(starts, ends).toString());
        say(terms, TermField.MEETING_END, ends.toString());
        say(terms, TermField.BOUNDARIES, text.standard(TermField.BOUNDARIES));
        say(terms, TermField.CONFIDENTIALITY, text.standard(TermField.CONFIDENTIALITY));
        return AgreementTerms.of(terms);
    }

    private static LocalDate middle(LocalDate starts, LocalDate ends) {
        return starts.plusDays(ChronoUnit.DAYS.between(starts, ends) / 2);
    }

    private static void say(Map<TermField, List<String>> terms, TermField field, String value) {
        terms.put(field, List.of(value));
    }
}
