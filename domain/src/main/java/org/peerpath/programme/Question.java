package org.peerpath.programme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.kernel.Localised;

/** A quiz question. Answers are what a person chose (codes) or typed; marking needs no clock and no mercy. */
public sealed interface Question {

    String code();

    Localised text();

    /** Shown after answering, whether right or not yet. */
    Localised feedback();

    /** The answers offered; none where the answer is typed. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Whether the answer is right. An empty answer never is. */
    boolean isAnsweredBy(Collection<String> answers);

    /** Exactly one of the choices is right. */
    record SingleChoice(String code, Localised text, List<Choice> choices, Localised feedback) implements Question {
        public SingleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public boolean isAnsweredBy(Collection<String> answers) {
            return rightOnes(choices).equals(new HashSet<>(answers));
        }
    }

    /** All right choices, and no other, must be chosen. */
    record MultipleChoice(String code, Localised text, List<Choice> choices, Localised feedback) implements Question {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public boolean isAnsweredBy(Collection<String> answers) {
            return rightOnes(choices).equals(new HashSet<>(answers));
        }
    }

    /** True or false; the answers are the texts "true" and "false". */
    record TrueFalse(String code, Localised text, boolean holds, Localised feedback) implements Question {
        @Override
        public boolean isAnsweredBy(Collection<String> answers) {
            return answers.size() == 1 && answers.contains(String.valueOf(holds));
        }
    }

    /** A word or two; spelling counts, capitals and spaces around do not. Answers in every language are accepted. */
    record ShortText(String code, Localised text, List<String> accepted, Localised feedback) implements Question {
        public ShortText {
            accepted = List.copyOf(accepted);
        }

        @Override
        public boolean isAnsweredBy(Collection<String> answers) {
            return answers.size() == 1
                    && accepted.stream().anyMatch(one -> plain(one)
                            .equals(plain(answers.iterator().next())));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** A number, right within a tolerance; comma or point may separate the decimals. */
    record Numeric(String code, Localised text, BigDecimal answer, BigDecimal tolerance, Localised feedback)
            implements Question {
        @Override
        public boolean isAnsweredBy(Collection<String> answers) {
            if (answers.size() != 1) {
                return false;
            }
            var typed = answers.iterator().next().strip().replace(',', '.');
            if (!typed.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) {
                return false;
            }
            return new BigDecimal(typed).subtract(answer).abs().compareTo(tolerance) <= 0;
        }
    }

    private static Set<String> rightOnes(List<Choice> choices) {
        return choices.stream().filter(Choice::right).map(Choice::code).collect(Collectors.toUnmodifiableSet());
    }
}
