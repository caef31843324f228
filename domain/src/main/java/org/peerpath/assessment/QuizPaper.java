package org.peerpath.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.peerpath.programme.Choice;
import org.peerpath.programme.Question;
import org.peerpath.programme.Quiz;

/**
 * A quiz as one attempt sees it: questions and choices in an order of its own. On paper a choice has only its place, so
 * that neither its code nor anything else on the page can tell which one is right.
 */
public final class QuizPaper {
    /** Longest typed answer, in characters. */
    public static final int ANSWER_MAX = 200;

    private final List<Item> items;

    private QuizPaper(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** The paper of an attempt: the same seed gives the same order, always. */
    public static QuizPaper of(Quiz quiz, long seed) {
        var random = new Random(seed);
        var questions = shuffled(quiz.questions(), random);
        var items = new ArrayList<Item>();
        for (var question : questions) {
            items.add(new Item(items.size() + 1, question, shuffled(question.choices(), random)));
        }
        return new QuizPaper(items);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    public List<Item> items() {
        return items;
    }

    /**
     * What was filled in, by question. Whatever the paper does not offer makes that one question unanswered: a made-up
     * choice, a text that is too long, a question that is not there.
     *
     * @param filledIn by the number of the question, the places chosen or the text typed
     */
    public Map<String, Set<String>> read(Map<Integer, ? extends Collection<String>> filledIn) {
        var answers = new HashMap<String, Set<String>>();
        for (var item : items) {
            var given = filledIn.get(item.number());
            var read = given == null ? Set.<String>of() : item.read(given);
            if (!read.isEmpty()) {
                answers.put(item.question().code(), read);
            }
        }
        return answers;
    }

    /** Kept answers, as they stand on the paper: by the number of the question. */
    public Map<Integer, List<String>> fillIn(Map<String, Set<String>> answers) {
        var filledIn = new HashMap<Integer, List<String>>();
        for (var item : items) {
            filledIn.put(
                    item.number(),
                    item.fillIn(answers.getOrDefault(item.question().code(), Set.of())));
        }
        return filledIn;
    }

    /**
     * One question on the paper.
     *
     * @param number from 1, in the order of this paper
     * @param choices in the order of this paper; none where the answer is typed, or is yes or no
     */
    public record Item(int number, Question question, List<Choice> choices) {
        public Item {
            choices = List.copyOf(choices);
        }

        Set<String> read(Collection<String> given) {
            var read = new LinkedHashSet<String>();
            for (var one : given) {
                var answer = one == null ? "" : Normalizer.normalize(one.strip(), Normalizer.Form.NFC);
                var known = choices.isEmpty() ? typed(answer) : chosen(answer);
                if (!known.isEmpty()) {
                    read.add(known);
                } else if (!answer.isEmpty()) {
                    return Set.of();
                }
            }
            return read;
        }

        private static String typed(String answer) {
            return answer.length() <= ANSWER_MAX && answer.chars().noneMatch(Character::isISOControl) ? answer : "";
        }

        private String chosen(String place) {
            for (var i = 0; i < choices.size(); i++) {
                if (place.equals(place(i))) {
                    return choices.get(i).code();
                }
            }
            return "";
        }

        List<String> fillIn(Set<String> answers) {
            if (choices.isEmpty()) {
                return List.copyOf(answers);
            }
            var places = new ArrayList<String>();
            for (var i = 0; i < choices.size(); i++) {
                if (answers.contains(choices.get(i).code())) {
                    places.add(place(i));
                }
            }
            return places;
        }

        /** The name of a choice on this paper. */
        public static String place(int index) {
            return String.valueOf(index + 1);
        }
    }
}
