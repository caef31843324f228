package org.peerpath.drafting;

import static org.peerpath.drafting.DraftingRule.THERE_IS_SOMETHING_TO_REFER_TO;
import static org.peerpath.drafting.DraftingRule.THE_THING_IS_STILL_AS_IT_WAS_SHOWN;
import static org.peerpath.drafting.DraftingRule.WHAT_IS_ADDED_HAS_A_NAME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.TextPath;

/** The changes that a draft can go through. Each gives the draft after it and leaves this one as it is. */
public record DraftEdits(Draft draft) {

    /**
     * What became of a form.
     *
     * @param after the draft with everything that could be taken over
     * @param clashes what somebody else changed meanwhile, which stays as they wrote it
     */
    public record Outcome(ProgrammeText after, List<Clash> clashes) {
        public Outcome {
            clashes = List.copyOf(clashes);
        }
    }

    /** What stands in one field of a thing; empty if nothing. */
    public String read(TextPath thing, Shape shape, Field field, String language) {
        return new Written(Draft.home(thing), shape, field, language).in(draft.text());
    }

    /**
     * Takes over a form: each text that its writer changed, unless somebody else has changed the same text since the form
     * was shown. What nobody touched, and what both changed alike, is no question.
     */
    public Outcome fill(TextPath thing, List<Entry> entries) {
        var shape = shape(thing);
        var text = draft.text();
        var clashes = new ArrayList<Clash>();
        for (var entry : entries) {
            var written = written(thing, shape, entry);
            var now = written.in(draft.text());
            if (entry.value().equals(entry.base()) || entry.value().equals(now)) {
                continue;
            }
            if (now.equals(entry.base())) {
                text = written.put(text, entry.value());
            } else {
                clashes.add(new Clash(entry.key(), entry.language(), now));
            }
        }
        return new Outcome(text, clashes);
    }

    /**
     * Takes over words for texts of many things at once, as {@link #fill} does for one.
     *
     * @param entries of texts that are written in languages; none of them empty
     */
    public Outcome fillAll(List<PlacedEntry> entries) {
        var settings = new ArrayList<ProgrammeText.Setting>();
        var clashes = new ArrayList<Clash>();
        for (var one : entries) {
            var entry = one.entry();
            var written = written(one.thing(), shape(one.thing()), entry);
            var now = written.in(draft.text());
            if (entry.value().equals(entry.base()) || entry.value().equals(now)) {
                continue;
            }
            if (now.equals(entry.base())) {
                settings.add(written.setting(draft.text(), entry.value()));
            } else {
                clashes.add(new Clash(entry.key(), entry.language(), now));
            }
        }
        return new Outcome(draft.text().setAll(settings), clashes);
    }

    private Shape shape(TextPath thing) {
        return draft.shape(thing).orElseThrow(() -> new BusinessRuleViolation(THE_THING_IS_STILL_AS_IT_WAS_SHOWN));
    }

    private static Written written(TextPath thing, Shape shape, Entry entry) {
        var field = shape.fields().stream()
                .filter(one -> one.key().equals(entry.key()))
                .findFirst()
                .orElseThrow();
        return new Written(Draft.home(thing), shape, field, entry.language());
    }

    /** Adds a thing at the end of a list. @param name what it is called or says, in the programme's first language */
    public Addition add(TextPath list, String kind, String name) {
        WHAT_IS_ADDED_HAS_A_NAME.require(!name.isBlank());
        var part = draft.list(list).orElseThrow(() -> new BusinessRuleViolation(THE_THING_IS_STILL_AS_IT_WAS_SHOWN));
        var item = new Templates(draft).of(part.shape(), kind, name.strip());
        return put(list, item);
    }

    /** Adds a rule at the end of a group, or the rule by which an award is renewed. */
    public Addition addRule(TextPath place, String kind) {
        var rule = rule(kind);
        if (place.last().equals("renewal")) {
            var order = Shapes.named("award").orElseThrow().order();
            return new Addition(draft.text().set(place, rule, order), place);
        }
        return put(place, rule);
    }

    private Map<String, Object> rule(String kind) {
        var rule = new Templates(draft).rule(kind);
        THERE_IS_SOMETHING_TO_REFER_TO.require(!rule.isEmpty());
        return rule;
    }

    /** Adds something that has no name of its own: what hours wait for, or what may be set locally. */
    public Addition addGate(TextPath list, String kind) {
        var gate = list.equals(TextPath.of("local")) ? new Locals(draft).begin(kind) : new Templates(draft).gate(kind);
        THERE_IS_SOMETHING_TO_REFER_TO.require(!gate.isEmpty());
        return put(list, gate);
    }

    private Addition put(TextPath list, Object item) {
        var text = draft.text();
        int end = text.items(list).size();
        var order = list.steps().size() == 1 ? Shapes.FILE : order(list);
        var after = text.insert(list, end, item, order);
        return new Addition(after, list.then(after.steps(list).get(end)));
    }

    private List<String> order(TextPath list) {
        for (var at = list.parent(); !at.isRoot(); at = at.parent()) {
            var shape = draft.shape(at);
            if (shape.isPresent()) {
                return shape.get().order();
            }
        }
        return List.of();
    }

    /** The draft with a new thing, and where it stands. */
    public record Addition(ProgrammeText after, TextPath path) {}

    /** Takes a thing away, if it still says what its remover saw. */
    public ProgrammeText remove(TextPath thing, Object seen) {
        requireSame(thing, seen);
        return draft.text().remove(thing);
    }

    /** Moves a thing up or down in its list. */
    public ProgrammeText move(TextPath thing, int by, Object seen) {
        requireSame(thing, seen);
        return draft.text().move(thing, draft.text().index(thing) + by);
    }

    /** Puts a rule into a new group of its own. */
    public ProgrammeText wrap(TextPath rule, String kind, Object seen) {
        requireSame(rule, seen);
        return draft.text().set(rule, Templates.group(kind, seen));
    }

    /** Puts a rule of another kind in the place of one. */
    public ProgrammeText replace(TextPath rule, String kind, Object seen) {
        requireSame(rule, seen);
        return draft.text().set(rule, rule(kind));
    }

    /** Takes the only rule of a group out of it; the group goes. */
    public ProgrammeText unwrap(TextPath group, Object seen) {
        requireSame(group, seen);
        var inner = draft.innerRules(group);
        THE_THING_IS_STILL_AS_IT_WAS_SHOWN.require(inner.size() == 1);
        return draft.text().set(group, draft.text().find(inner.get(0)).orElse(Map.of()));
    }

    private void requireSame(TextPath thing, Object seen) {
        THE_THING_IS_STILL_AS_IT_WAS_SHOWN.require(
                Objects.equals(draft.text().find(thing).orElse(null), seen));
    }

    /** Begins a rubric for a component that has none. */
    public ProgrammeText addRubric(TextPath component) {
        var shape = draft.shape(component).orElseThrow();
        return draft.text().set(component.then("rubric"), new Templates(draft).rubric(), shape.order());
    }

    /** Sets which competences of a framework are in the programme. Those of other frameworks stay. */
    public ProgrammeText tick(Framework framework, List<String> ticked) {
        var after = draft.text();
        var list = TextPath.of("competences");
        for (var one : framework.competences()) {
            var code = framework.codeOf(one);
            boolean there = after.has(list.then(code));
            if (there && !ticked.contains(one.code())) {
                after = after.remove(list.then(code));
            } else if (!there && ticked.contains(one.code())) {
                var item = new LinkedHashMap<String, Object>();
                item.put("code", code);
                item.put("title", new LinkedHashMap<>(one.title().texts()));
                item.put("framework", framework.name());
                after = after.insert(list, after.items(list).size(), item, Shapes.FILE);
            }
        }
        return after;
    }
}
