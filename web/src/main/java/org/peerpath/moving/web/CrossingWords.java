package org.peerpath.moving.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Texts;
import org.peerpath.moving.Crossing;
import org.peerpath.moving.Loss;
import org.peerpath.moving.LossKind;
import org.peerpath.moving.StepPair;
import org.peerpath.moving.service.OwnVersionView;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Explanations;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.State;
import org.peerpath.requirement.Subject;
import org.peerpath.requirement.SubjectKind;

/** Says to somebody where they stand by two versions, and what they would lose. */
final class CrossingWords {
    private final Locale locale;
    private final Crossing crossing;
    private final Explanations now;
    private final Explanations other;

    CrossingWords(OwnVersionView view, OwnVersionView.Offer offer, Locale locale) {
        this.locale = locale;
        this.crossing = offer.crossing();
        this.now = Explanations.in(locale, view.definition().titles(locale));
        this.other = Explanations.in(locale, offer.definition().titles(locale));
    }

    List<StepRow> steps() {
        return crossing.steps().stream().map(this::step).toList();
    }

    private StepRow step(StepPair pair) {
        var after = pair.after();
        var title = after == null
                ? now.headline(Objects.requireNonNull(pair.before()).requirement())
                : other.headline(after.requirement());
        return new StepRow(title, standing(pair.before(), now), standing(after, other));
    }

    private StepRow.Standing standing(@Nullable Evaluation step, Explanations words) {
        return step == null
                ? new StepRow.Standing("none", say("step.notAsked"), "")
                : new StepRow.Standing(kind(step.state()), words.state(step.state()), words.amount(step));
    }

    private static String kind(State state) {
        return switch (state) {
            case MET -> "done";
            case NOT_YET -> "none";
            case AT_RISK, CANNOT_BE_MET -> "stop";
        };
    }

    /** What is done and would not be asked for any more: it stays, and a document with a new text is another one to sign. */
    List<String> notes() {
        return crossing.steps().stream()
                .filter(pair -> pair.after() == null)
                .map(pair -> Objects.requireNonNull(pair.before()))
                .filter(Evaluation::isMet)
                .map(this::note)
                .toList();
    }

    private String note(Evaluation done) {
        if (done.requirement() instanceof Requirement.Signature signed && isAskedAnew(signed)) {
            return say("note.newText", now.title(SubjectKind.DOCUMENT, signed.document()));
        }
        return say("note.notAsked", plain(now.headline(done)));
    }

    private boolean isAskedAnew(Requirement.Signature signed) {
        return crossing.after().leaves().stream()
                .anyMatch(step -> step.requirement() instanceof Requirement.Signature other
                        && other.document().equals(signed.document()));
    }

    List<String> losses() {
        return crossing.losses().stream().map(this::loss).toList();
    }

    private String loss(Loss loss) {
        var key = "LossKind." + loss.kind().name();
        var before = loss.before();
        var after = loss.after();
        var about = loss.about();
        var day = loss.lastDay();
        if (about != null) {
            return say(key, title(about));
        }
        if (loss.kind() == LossKind.LESS_TIME) {
            return day == null ? say("loss.lessTime") : say(key, now.day(day));
        }
        if (after == null) {
            return say(key);
        }
        return say(
                key,
                plain(before == null ? other.headline(after) : now.headline(before)),
                before == null ? "" : now.amount(before),
                other.amount(after),
                plain(other.headline(after)));
    }

    private String title(Subject subject) {
        var words = subject.kind() == SubjectKind.SESSION ? other : now;
        return words.title(subject.kind(), subject.code());
    }

    private static String plain(String headline) {
        return headline.replaceFirst("\\.$", "");
    }

    String summary(int numberNow, int numberOther) {
        return say(
                "steps.sum",
                met(crossing.before()),
                crossing.before().leaves().size(),
                met(crossing.after()),
                crossing.after().leaves().size(),
                numberNow,
                numberOther);
    }

    /** Until when there is time, by both; empty where neither has such a day. */
    String time() {
        var before = crossing.lastDayBefore();
        var after = crossing.lastDayAfter();
        if (before == null && after == null) {
            return "";
        }
        if (before != null && before.equals(after)) {
            return say("time.same", now.day(before));
        }
        return say(
                "time.both",
                before == null ? say("time.none") : now.day(before),
                after == null ? say("time.none") : now.day(after));
    }

    private static long met(Evaluation path) {
        return path.leaves().stream().filter(Evaluation::isMet).count();
    }

    private String say(String key, Object... values) {
        return Texts.say("moving", locale, key, values);
    }
}
