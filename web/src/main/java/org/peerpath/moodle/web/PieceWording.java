package org.peerpath.moodle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.Outcome;
import org.peerpath.moodle.Remark;

/** Says in words what a part of a course was in Moodle, and what there is to know about it. */
@Named
@RequestScoped
public class PieceWording {
    private static final int SHOWN = 12;

    @Inject
    private Site site;

    /** What Moodle calls it; its own name for what only some sites have. */
    public String kind(BroughtPiece piece) {
        return Texts.of("moodle", site.getLocale())
                .filter(bundle -> bundle.containsKey("kind." + piece.kind()))
                .map(bundle -> bundle.getString("kind." + piece.kind()))
                .orElse(piece.kind());
    }

    /** “two chairs.png: It stands behind the page.” */
    public String say(Remark remark) {
        var sentence = Texts.word(remark.kind(), site.getLocale());
        return remark.about().isEmpty() ? sentence : remark.about() + ": " + sentence;
    }

    /** How the state of a part looks. */
    public String look(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "done";
            case CHANGED -> "wait";
            case DROPPED -> "stop";
        };
    }

    /** As many of them as are read on a page. */
    public <T> List<T> first(List<T> all) {
        return all.stream().limit(SHOWN).toList();
    }

    /** So many are read on a page; all of them stand in the file. */
    public int getShown() {
        return SHOWN;
    }
}
