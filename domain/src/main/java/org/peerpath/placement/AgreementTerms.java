package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.AN_AGREEMENT_SAYS_WHO_WHERE_WHEN_AND_WHAT_FOR;
import static org.peerpath.placement.PlacementRule.A_PLACEMENT_ENDS_AFTER_IT_BEGINS;
import static org.peerpath.placement.PlacementRule.A_TERM_FITS_ITS_FIELD;
import static org.peerpath.placement.PlacementRule.DEPUTIES_ARE_OTHERS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.peerpath.placement.TermField.Kind;

/** What one version of an agreement says, field by field. Fields of which nothing is said are not there. */
public final class AgreementTerms {
    /** Without these there is nothing to agree on. */
    private static final Set<TermField> NEEDED =
            EnumSet.of(TermField.SITE, TermField.STARTS, TermField.ENDS, TermField.GOALS, TermField.SUPERVISOR);

    private final Map<TermField, List<String>> values;

    private AgreementTerms(Map<TermField, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** As it was written down: what was agreed once is not measured again. */
    public static AgreementTerms stored(Map<TermField, List<String>> values) {
        var said = new EnumMap<TermField, List<String>>(TermField.class);
        values.forEach((field, given) -> {
            var kept = given.stream()
                    .map(one -> one.strip().replace("\r\n", "\n"))
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            if (!kept.isEmpty()) {
                said.put(field, kept);
            }
        });
        return new AgreementTerms(said);
    }

    /** As somebody proposes it. */
    public static AgreementTerms of(Map<TermField, List<String>> values) {
        var terms = stored(values);
        AN_AGREEMENT_SAYS_WHO_WHERE_WHEN_AND_WHAT_FOR.require(
                terms.values.keySet().containsAll(NEEDED));
        terms.values.forEach((field, given) -> A_TERM_FITS_ITS_FIELD.require(fits(field, given)));
        A_PLACEMENT_ENDS_AFTER_IT_BEGINS.require(!terms.ends().isBefore(terms.starts()));
        DEPUTIES_ARE_OTHERS.require(!terms.people(TermField.DEPUTIES).contains(terms.supervisorId()));
        return terms;
    }

    private static boolean fits(TermField field, List<String> given) {
        var one = given.get(0);
        try {
            return switch (field.kind()) {
                case WORDS -> given.size() == 1 && one.length() <= field.most();
                case DAY -> given.size() == 1 && LocalDate.parse(one).getYear() < 10_000;
                case NUMBER -> given.size() == 1 && Integer.parseInt(one) > 0 && Integer.parseInt(one) <= field.most();
                case CHOICES -> given.size() <= field.most() && field.choices().containsAll(given);
                case CODES -> given.size() <= field.most();
                case PEOPLE -> given.size() <= field.most() && given.stream().allMatch(id -> Long.parseLong(id) > 0);
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return false;
        }
    }

    /** Everything that is said, in the order in which it is read. */
    public Map<TermField, List<String>> values() {
        return values;
    }

    public List<String> all(TermField field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<String> one(TermField field) {
        return all(field).stream().findFirst();
    }

    public Optional<LocalDate> day(TermField field) {
        return one(field).map(LocalDate::parse);
    }

    public OptionalInt number(TermField field) {
        return all(field).stream().mapToInt(Integer::parseInt).findFirst();
    }

    public List<Long> people(TermField field) {
        return all(field).stream().map(Long::valueOf).toList();
    }

    /** Everybody who is named in it. */
    public Set<Long> everybody() {
        var people = new HashSet<Long>();
        Arrays.stream(TermField.values())
                .filter(field -> field.kind() == Kind.PEOPLE)
                .forEach(field -> people.addAll(people(field)));
        return people;
    }

    public String site() {
        return one(TermField.SITE).orElse("");
    }

    public LocalDate starts() {
        return day(TermField.STARTS).orElseThrow();
    }

    public LocalDate ends() {
        return day(TermField.ENDS).orElseThrow();
    }

    public long supervisorId() {
        return people(TermField.SUPERVISOR).get(0);
    }

    /** Most minutes on one day: what was agreed, and otherwise what holds for everybody. */
    public int dayMaxMinutes() {
        var hours = number(TermField.DAY_HOURS);
        return hours.isPresent() ? Math.min(hours.getAsInt() * 60, LogEntry.DAY_MAX) : LogEntry.DAY_MAX;
    }

    /** What is otherwise in the version after this one, field by field. */
    public List<TermChange> changesTo(AgreementTerms after) {
        return Arrays.stream(TermField.values())
                .filter(field -> !all(field).equals(after.all(field)))
                .map(field -> new TermChange(field, all(field), after.all(field)))
                .toList();
    }
}
