package org.peerpath.requirement;

import java.time.LocalDate;
import java.util.List;

/** Why a requirement stands where it stands: a kind of reason and its values. Words come later, in every language. */
public record Reason(Why why, List<Parameter> parameters) {

    public Reason {
        parameters = List.copyOf(parameters);
        if (parameters.size() != why.parameters().size()) {
            throw new IllegalArgumentException(why + " takes " + why.parameters() + ", not " + parameters);
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!why.parameters().get(i).isInstance(parameters.get(i))) {
                throw new IllegalArgumentException(why + " takes " + why.parameters() + ", not " + parameters);
            }
        }
    }

    static Reason of(Why why, Parameter... parameters) {
        return new Reason(why, List.of(parameters));
    }

    static Parameter minutes(int minutes) {
        return new Parameter.Minutes(minutes);
    }

    static Parameter count(int count) {
        return new Parameter.Count(count);
    }

    static Parameter day(LocalDate day) {
        return new Parameter.Day(day);
    }

    static Parameter about(SubjectKind kind, String code) {
        return new Parameter.About(new Subject(kind, code));
    }
}
