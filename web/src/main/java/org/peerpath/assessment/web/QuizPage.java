package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.assessment.service.QuizView;
import org.peerpath.assessment.service.TakingQuiz;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** A quiz on one page: beginning, answering in one's own time, and what came out. */
@Named
@ViewScoped
public class QuizPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TakingQuiz taking;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenComponent;

    @SuppressWarnings("NullAway.Init")
    private QuizView view;

    private final ArrayList<QuizField> fields = new ArrayList<>();

    /** Somebody who wants to finish with questions left open is told once, and then believed. */
    private boolean toldOfOpenQuestions;

    @PostConstruct
    void load() {
        view = taking.quiz(Asked.orNotFound(givenId), Asked.orNotFound(givenComponent));
        view.questions().forEach(question -> fields.add(new QuizField(question)));
    }

    public void begin() {
        taking.begin(view.enrolmentId(), view.component().code());
        reload();
    }

    public void keep() {
        taking.keep(view.enrolmentId(), view.component().code(), view.attempt(), filledIn());
        messages.info("assessment", "quiz.kept");
        reload();
    }

    public void finish() {
        var open = fields.stream().filter(QuizField::isOpen).toList();
        if (!open.isEmpty() && !toldOfOpenQuestions) {
            toldOfOpenQuestions = true;
            messages.problem("assessment", "quiz.open", numbers(open));
            return;
        }
        var counted = taking.finish(view.enrolmentId(), view.component().code(), view.attempt(), filledIn());
        messages.info("assessment", counted ? "quiz.finished" : "quiz.finishedBefore");
        reload();
    }

    private static String numbers(List<QuizField> open) {
        return open.stream()
                .map(field -> String.valueOf(field.getQuestion().number()))
                .collect(Collectors.joining(", "));
    }

    private Map<Integer, List<String>> filledIn() {
        var filledIn = new HashMap<Integer, List<String>>();
        fields.forEach(field -> filledIn.put(field.getQuestion().number(), field.answers()));
        return filledIn;
    }

    private void reload() {
        Faces.redirect("my/quiz/%s/%s", view.enrolmentId(), view.component().code());
    }

    public QuizView getView() {
        return view;
    }

    public List<QuizField> getFields() {
        return fields;
    }
}
