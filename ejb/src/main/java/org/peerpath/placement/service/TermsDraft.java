package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.AgreementTerms;
import org.peerpath.placement.TermField;

/**
 * Terms as they are typed: by the name of each field a text, a day, or several that were chosen. What somebody leaves empty
 * is left open.
 */
public class TermsDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private List<String> deputies = new ArrayList<>();
    private List<String> supportKinds = new ArrayList<>();
    private List<String> competences = new ArrayList<>();
    private @Nullable Integer weeklyHours;
    private @Nullable Integer dayHours;

    static TermsDraft of(AgreementTerms terms) {
        var draft = new TermsDraft();
        for (var field : TermField.values()) {
            switch (field.kind()) {
                case DAY -> terms.day(field).ifPresent(day -> draft.days.put(field.name(), day));
                case NUMBER -> terms.number(field).ifPresent(number -> draft.count(field, number));
                default -> {
                    if (isOne(field)) {
                        terms.one(field).ifPresent(one -> draft.words.put(field.name(), one));
                    } else {
                        draft.several(field).addAll(terms.all(field));
                    }
                }
            }
        }
        return draft;
    }

    /** What was typed, as terms. */
    AgreementTerms terms() {
        var typed = new EnumMap<TermField, List<String>>(TermField.class);
        Arrays.stream(TermField.values()).forEach(field -> typed.put(field, typed(field)));
        return AgreementTerms.of(typed);
    }

    private List<String> typed(TermField field) {
        var number = field == TermField.WEEKLY_HOURS ? weeklyHours : dayHours;
        return switch (field.kind()) {
            case DAY -> one(days.get(field.name()));
            case NUMBER -> one(number);
            default -> isOne(field) ? one(words.get(field.name())) : List.copyOf(several(field));
        };
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private List<String> several(TermField field) {
        return switch (field) {
            case DEPUTIES -> deputies;
            case SUPPORT_KINDS -> supportKinds;
            default -> competences;
        };
    }

    private static boolean isOne(TermField field) {
        return field.kind() == TermField.Kind.WORDS || field.kind() != TermField.Kind.CODES && field.most() == 1;
    }

    private void count(TermField field, int number) {
        if (field == TermField.WEEKLY_HOURS) {
            weeklyHours = number;
        } else {
            dayHours = number;
        }
    }

    /** Texts, and what is chosen of several, by the name of their field. */
    public Map<String, String> getWords() {
        return words;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    /** Numbers of people. */
    public List<String> getDeputies() {
        return deputies;
    }

    public void setDeputies(@Nullable List<String> deputies) {
        this.deputies = kept(deputies);
    }

    public List<String> getSupportKinds() {
        return supportKinds;
    }

    public void setSupportKinds(@Nullable List<String> supportKinds) {
        this.supportKinds = kept(supportKinds);
    }

    public List<String> getCompetences() {
        return competences;
    }

    public void setCompetences(@Nullable List<String> competences) {
        this.competences = kept(competences);
    }

    private static List<String> kept(@Nullable List<String> given) {
        return given == null ? new ArrayList<>() : new ArrayList<>(given);
    }

    public @Nullable Integer getWeeklyHours() {
        return weeklyHours;
    }

    public void setWeeklyHours(@Nullable Integer weeklyHours) {
        this.weeklyHours = weeklyHours;
    }

    public @Nullable Integer getDayHours() {
        return dayHours;
    }

    public void setDayHours(@Nullable Integer dayHours) {
        this.dayHours = dayHours;
    }
}
