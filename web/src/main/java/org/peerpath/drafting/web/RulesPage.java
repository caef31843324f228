package org.peerpath.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.RuleLine;
import org.peerpath.drafting.service.DraftArranging;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.programme.ProgrammeReading;
import org.peerpath.programme.TextPath;
import org.peerpath.requirement.Requirement;

/** The rules by which an award is earned or renewed, as numbered sentences. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
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
    private String under = "";
    private String kind = "";

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    private ArrayList<RuleLine> lines = new ArrayList<>();

    private transient @Nullable Draft draft;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        place = TextPath.parse(Asked.orNotFound(givenPlace));
        view = drafting.open(versionId);
        var opened = draft();
        if (place.steps().size() != 3 || !opened.isRule(place) || !opened.text().has(place.parent())) {
            throw new NotFound();
        }
        var programme = ProgrammeReading.of(opened.text()).definition();
        if (opened.text().has(place)) {
            var award = programme.award(place.parent().last());
            Requirement rule = isRenewal() ? award.renewal().orElse(award.requirement()) : award.requirement();
            lines.addAll(RuleLine.of(opened, place, rule, programme, words.locale()));
        }
    }

    /** Read once for a page: it is asked for at every turn. */
    private Draft draft() {
        if (draft == null) {
            draft = Draft.of(view.source());
        }
        return draft;
    }

    /** Adds a sentence to the group that was chosen, or begins the rules of renewal. */
    public void add() {
        var list = lines.isEmpty()
                ? place
                : draft().innerList(TextPath.parse(under)).orElseThrow(NotFound::new);
        var added = drafting.addRule(versionId, list, kind);
        messages.info("drafting", "part.added");
        Faces.redirect("authoring/part/%s/%s", versionId, added);
    }

    public void remove(RuleLine line) {
        arranging.remove(versionId, line.place(), seen(line));
        done("part.removed");
    }

    public void move(RuleLine line, int by) {
        arranging.move(versionId, line.place(), by, seen(line));
        done("part.moved");
    }

    private Object seen(RuleLine line) {
        return draft().text().find(line.place()).orElse("");
    }

    private void done(String notice) {
        messages.info("drafting", notice);
        Faces.redirect("authoring/rules/%s/%s", versionId, place);
    }

    /** The groups that take further sentences, by their numbers. */
    public List<RuleLine> getAdditions() {
        return lines.stream().filter(RuleLine::group).toList();
    }

    public boolean isInList(RuleLine line) {
        return line.place().last().startsWith("~");
    }

    public boolean isFirst(RuleLine line) {
        return line.place().last().equals("~0");
    }

    public boolean isLast(RuleLine line) {
        var next = draft().text().items(line.place().parent()).size() - 1;
        return line.place().last().equals(TextPath.item(next));
    }

    public boolean isRenewal() {
        return place.last().equals("renewal");
    }

    public PartCrumbs getCrumbs() {
        return PartCrumbs.of(draft(), place, words);
    }

    public List<String> getKinds() {
        return Draft.ruleKinds();
    }

    public DraftView getView() {
        return view;
    }

    public List<RuleLine> getLines() {
        return lines;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(@Nullable String under) {
        this.under = under == null ? "" : under;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
