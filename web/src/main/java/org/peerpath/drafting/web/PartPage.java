package org.peerpath.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.drafting.Clash;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.Shape;
import org.peerpath.drafting.service.DraftArranging;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.drafting.service.Filled;
import org.peerpath.drafting.service.StepRow;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.programme.TextPath;

/** One thing of a draft: a section, a session, a rule. What can be written about it is a form; what is in it, lists. */
@Named
@ViewScoped
public class PartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private DraftArranging arranging;

    @Inject
    private DraftWords words;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenPlace;

    private long versionId;
    private TextPath place = TextPath.ROOT;

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    private ArrayList<DraftGroup> groups = new ArrayList<>();
    private ArrayList<PartList> lists = new ArrayList<>();
    private String otherKind = "";
    private @Nullable Instant savedAt;
    private @Nullable StepRow by;
    private boolean met;

    private transient @Nullable Draft draft;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        place = TextPath.parse(Asked.orNotFound(givenPlace));
        view = drafting.open(versionId);
        var opened = draft();
        var shape = opened.shape(place);
        if (shape.isPresent()) {
            var form = new DraftForm(opened, place, shape.get(), words);
            groups = form.groups();
            form.lists().forEach(part -> addList(opened, part, place.thenAll(part.key())));
        } else {
            addList(opened, opened.list(place).orElseThrow(NotFound::new), place);
        }
    }

    private void addList(Draft opened, Shape.Part part, TextPath list) {
        lists.add(PartList.of(opened, part, list, words));
    }

    /** Read once for a page: it is asked for at every turn. */
    private Draft draft() {
        if (draft == null) {
            draft = Draft.of(view.source());
        }
        return draft;
    }

    /** Keeps what was written, and stays where somebody else wrote in the same place. */
    public void save() {
        var filled = fill();
        if (filled.clashes().isEmpty()) {
            messages.info("drafting", "part.saved");
            stay();
        } else {
            inputs().forEach(input -> clash(filled, input).ifPresent(input::meet));
            messages.problem("drafting", "part.clash");
        }
    }

    /** Keeps what was written while somebody is writing on. Where a colleague wrote too, nothing is decided unseen. */
    public void keep() {
        met = !fill().clashes().isEmpty();
    }

    private Filled fill() {
        var entries = inputs().stream().map(DraftInput::entry).toList();
        var filled = drafting.fill(versionId, place, entries);
        inputs().stream().filter(input -> clash(filled, input).isEmpty()).forEach(DraftInput::settle);
        savedAt = filled.at();
        by = filled.by();
        return filled;
    }

    private static Optional<Clash> clash(Filled filled, DraftInput input) {
        return filled.clashes().stream().filter(input::isAt).findFirst();
    }

    private List<DraftInput> inputs() {
        return groups.stream().flatMap(group -> group.inputs().stream()).toList();
    }

    public void add(PartList list) {
        var added = drafting.add(versionId, list.place(), list.getKind(), list.getName());
        messages.info("drafting", "part.added");
        Faces.redirect("authoring/part/%s/%s", versionId, list.isEachOwnPage() ? added : place);
    }

    public void addGate(PartList list) {
        var added = drafting.addGate(versionId, list.place(), list.getKind());
        messages.info("drafting", "part.added");
        Faces.redirect("authoring/part/%s/%s", versionId, added);
    }

    public void addRubric() {
        drafting.addRubric(versionId, place);
        stay();
    }

    public void move(PartList list, PartRow row, int by) {
        var item = row.place();
        arranging.move(versionId, item, by, seen(item));
        messages.info("drafting", "part.moved");
        stay();
    }

    /** Takes the thing itself away. */
    public void remove() {
        arranging.remove(versionId, place, seen(place));
        messages.info("drafting", "part.removed");
        Faces.redirect(isRule() ? "authoring/rules/%s/%s" : "authoring/part/%s/%s", versionId, above());
    }

    public void removeRubric() {
        arranging.remove(versionId, place.then("rubric"), seen(place.then("rubric")));
        messages.info("drafting", "part.removed");
        stay();
    }

    public void wrap() {
        arranging.wrap(versionId, place, otherKind, seen(place));
        backToRules();
    }

    public void unwrap() {
        arranging.unwrap(versionId, place, seen(place));
        backToRules();
    }

    /** Another kind of rule in its place. */
    public void replace() {
        arranging.replace(versionId, place, otherKind, seen(place));
        messages.info("drafting", "part.replaced");
        stay();
    }

    private void backToRules() {
        messages.info("drafting", "part.grouped");
        Faces.redirect("authoring/rules/%s/%s", versionId, rules());
    }

    private void stay() {
        Faces.redirect("authoring/part/%s/%s", versionId, place);
    }

    /** The thing as it stood when the page was shown. */
    private Object seen(TextPath thing) {
        return draft().text().find(thing).orElse("");
    }

    /** The rules that a rule belongs to: those of its award, as a whole. */
    private TextPath rules() {
        return new TextPath(place.steps().subList(0, 3));
    }

    /** The page on which the list stands that this thing is in. */
    private TextPath above() {
        if (isRule()) {
            return rules();
        }
        var opened = draft();
        for (var at = place.parent(); !at.isRoot(); at = at.parent()) {
            if (opened.shape(at).isPresent() || at.steps().size() == 1) {
                return at;
            }
        }
        return place;
    }

    public PartCrumbs getCrumbs() {
        return PartCrumbs.of(draft(), place, words);
    }

    public boolean isRule() {
        return draft().isRule(place);
    }

    /** A rule that stands in a group can go; the whole of an award's rules cannot. */
    public boolean isRemovable() {
        return view.draft() && place.steps().size() > 1 && !place.last().equals("requirement");
    }

    /** A group with one rule in it can be left. */
    public boolean isUnwrappable() {
        return isRule() && draft().innerRules(place).size() == 1;
    }

    public boolean isWithoutRubric() {
        var component = place.steps().size() == 2 && place.steps().get(0).equals("components");
        return component
                && !draft().text().has(place.then("rubric"))
                && !draft().text().has(place.then("quiz"));
    }

    public boolean isWithRubric() {
        return place.steps().size() == 2 && draft().text().has(place.then("rubric"));
    }

    /** Whether the rules of an award are reached from here. */
    public boolean isAward() {
        return place.steps().size() == 2 && place.steps().get(0).equals("awards");
    }

    public boolean isRenewed() {
        return draft().text().has(place.then("renewal"));
    }

    /** A gate that waits for a rule of its own. */
    public boolean isGateWithRule() {
        return !isRule() && draft().text().has(place.then("requirement")) && !isAward();
    }

    public List<String> getOtherKinds() {
        var now = draft().ruleKind(place);
        return Draft.ruleKinds().stream().filter(kind -> !kind.equals(now)).toList();
    }

    public List<String> getGroupKinds() {
        return Draft.groupKinds();
    }

    public String getPlace() {
        return place.toString();
    }

    public String getRules() {
        return rules().toString();
    }

    public DraftView getView() {
        return view;
    }

    public List<DraftGroup> getGroups() {
        return groups;
    }

    public List<PartList> getLists() {
        return lists;
    }

    public String getOtherKind() {
        return otherKind;
    }

    public void setOtherKind(@Nullable String otherKind) {
        this.otherKind = otherKind == null ? "" : otherKind;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** Whether a colleague wrote in the same place while this was being written. */
    public boolean isMet() {
        return met;
    }

    public @Nullable StepRow getBy() {
        return by;
    }
}
