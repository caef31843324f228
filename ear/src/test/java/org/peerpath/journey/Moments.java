package org.peerpath.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.journey.Forms.Place;

/** Brings about, once, what people meet in Peerpath and the demonstration does not show from its first minute. */
final class Moments {
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    /** Whose work no other test hands in. */
    private static final String RESTED = "trainee9";

    /** What takes everything away is tried by somebody whom no other test needs. */
    static final String LEAVING = "leaving";

    private static @Nullable List<Place> brought;

    private Moments() {}

    static synchronized List<Place> all() {
        if (brought == null) {
            brought = List.of(
                    booked(),
                    admitted(),
                    begun(),
                    written(),
                    studied(),
                    left(),
                    named(),
                    written("00:00", "00:30"),
                    shared(),
                    drafted());
        }
        return brought;
    }

    /** A booking, whose letter leads to the page where the place can be given back. */
    private static Place booked() {
        var visitor = PlainBrowser.visitor();
        var form = visitor.open("/workshops").links().stream()
                .filter(path -> path.startsWith("/workshop/"))
                .map(path -> visitor.open(path.replace("/workshop/", "/book/")))
                .filter(page -> holds(page, "bookingForm"))
                .findFirst()
                .orElseThrow();
        visitor.send(
                form,
                form.form("bookingForm"),
                Map.of("name", "Heron", "email", "heron@forms.example", "consent", "on"));
        return new Place(
                Forms.VISITOR, first(visitor, "/demo/letters", "/booking/").path(), "giveBackForm");
    }

    /** Somebody with a place, whose letter leads to the page where the password is chosen. */
    private static Place admitted() {
        var lead = PlainBrowser.of("lead");
        var led = lead.open("/my").links();
        var visitor = PlainBrowser.visitor();
        var group = visitor.open("/programme/peer2peer").links().stream()
                .filter(path -> path.startsWith("/apply/"))
                .filter(path -> led.contains(path.replace("/apply/", "/team/cohort/")))
                .findFirst()
                .orElseThrow();
        var asking = visitor.open(group);
        var words = Map.of("name", "Linnet", "email", "linnet@forms.example", "consent", "on");
        visitor.send(asking, asking.form("apply"), words);
        // First that they talked, then that there is a place.
        for (int i = 0; i < 2; i++) {
            var waiting = lead.open(group.replace("/apply/", "/team/applications/"));
            var first = waiting.page().selectFirst("li.card:contains(Linnet) [type=submit]");
            lead.press(waiting, waiting.form("applications"), first, Map.of());
        }
        return new Place(
                Forms.VISITOR, first(visitor, "/demo/letters", "/welcome/").path(), "welcome");
    }

    /** A quiz that somebody has begun. */
    private static Place begun() {
        var trainee = PlainBrowser.of(RESTED);
        var quiz = first(trainee, "/my", "/my/path/", "/my/work/", "/my/quiz/");
        if (holds(quiz, "beginning")) {
            trainee.send(quiz, quiz.form("beginning"), Map.of());
        }
        return new Place(RESTED, quiz.path(), "quiz");
    }

    /** A text that is written and not handed in yet. */
    private static Place written() {
        var trainee = PlainBrowser.of(RESTED);
        var essay = first(trainee, "/my", "/my/path/", "/my/work/", "/my/essay/");
        var next = trainee.send(essay, essay.form("essay"), Map.of("text", "Hope came back in small steps."));
        return new Place(RESTED, next.path(), "handingIn");
    }

    /** Study time that a trainer has not confirmed yet. */
    private static Place studied() {
        var trainee = PlainBrowser.of("trainee2");
        var path = first(trainee, "/my", "/my/path/");
        var study = first(trainee, path.path(), "/my/study/");
        trainee.send(study, study.form("study"), Map.of("day", YESTERDAY.toString(), "minutes", "30"));
        var enrolment = path.path().substring(path.path().lastIndexOf('/') + 1);
        return new Place("trainer", "/team/trainee/" + enrolment, "studyForm");
    }

    private static Place left() {
        return new Place("trainee11", "/my/leave", LEAVING);
    }

    /** Somebody who had another name on certificates before. */
    private static Place named() {
        var person = PlainBrowser.of("trainee12");
        for (var name : List.of("Eoin Before", "Eoin After")) {
            var page = person.open("/my/certificate-name");
            person.send(page, page.form("certificateName"), Map.of("name", name));
        }
        return new Place("trainee12", "/my/certificate-name", "formerNames");
    }

    /** A reflection that nobody was let read yet. */
    private static Place written(String from, String until) {
        var share = Reflecting.on(PlainBrowser.of("trainee"), from, until, "A night at " + from + ".");
        return new Place("trainee", share.path(), "sharing");
    }

    /** One that somebody was let read. */
    private static Place shared() {
        var trainee = PlainBrowser.of("trainee");
        var share = Reflecting.on(trainee, "00:30", "01:00", "A night that was shared.");
        var form = share.form("sharing");
        trainee.send(
                share,
                form,
                Map.of("readers", form.select("input[name=readers]").val()));
        return new Place("trainee", "/my/sharing", "shares");
    }

    /** A draft of a programme, with something written in it that can be taken back. */
    private static Place drafted() {
        var lead = PlainBrowser.of("lead");
        var versions = first(lead, "/my", "/authoring", "/authoring/programme/");
        var form = versions.form("versionsForm");
        lead.press(versions, form, form.selectFirst("[name$=:draft]"), Map.of());
        var draft = first(lead, versions.path(), "/authoring/version/").path();
        var page = lead.open(draft.replace("/version/", "/part/") + "/title");
        var words = page.form("partForm");
        var title = words.select("input[type=text]").attr("name");
        lead.press(page, words, words.selectFirst("#save"), Map.of(title, "Accompanying, written anew"));
        return new Place("lead", draft, "wayForm");
    }

    private static boolean holds(Answer page, String form) {
        return page.forms().stream().anyMatch(held -> held.id().equals(form));
    }

    /** The page one comes to by following, from the first, the first link that begins with each of these. */
    private static Answer first(PlainBrowser person, String start, String... links) {
        var page = person.open(start);
        for (var link : links) {
            var next = new ArrayList<>(page.links());
            next.removeIf(path -> !path.startsWith(link));
            if (next.isEmpty()) {
                throw new AssertionError("No link to " + link + " on " + page.path());
            }
            page = person.open(next.get(0));
        }
        return page;
    }
}
