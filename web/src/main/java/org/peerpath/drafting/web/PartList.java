package org.peerpath.drafting.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.Shape;
import org.peerpath.programme.TextPath;

/** A list within a thing of a draft, and what somebody is about to add to it. */
public class PartList implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String word;
    private final String shape;
    private final TextPath place;
    private final ArrayList<PartRow> rows;
    private final ArrayList<String> kinds;
    private String name = "";
    private String kind = "";

    private PartList(Shape.Part part, TextPath place, List<PartRow> rows) {
        this.word = part.word();
        this.shape = part.shape();
        this.place = place;
        this.rows = new ArrayList<>(rows);
        this.kinds = new ArrayList<>(part.kinds());
    }

    static PartList of(Draft draft, Shape.Part part, TextPath place, DraftWords words) {
        var steps = draft.text().steps(place);
        var rows = new ArrayList<PartRow>();
        for (int i = 0; i < steps.size(); i++) {
            var item = place.then(steps.get(i));
            rows.add(new PartRow(
                    item,
                    name(draft, part, item, words),
                    draft.text().value(item.then("time")),
                    i == 0,
                    i == steps.size() - 1));
        }
        return new PartList(part, place, rows);
    }

    private static String name(Draft draft, Shape.Part part, TextPath item, DraftWords words) {
        if (!part.shape().equals("gate")) {
            return words.name(draft, item);
        }
        var kind = draft.shape(item).map(Shape::name).orElse("requirement");
        var code = draft.text().value(item.then(kind));
        var about = draft.choices(kind + "s").stream()
                .filter(path -> path.last().equals(code))
                .findFirst()
                .map(path -> words.name(draft, path))
                .orElse(draft.text().value(item.then("name")));
        return words.say("gate." + kind, about);
    }

    TextPath place() {
        return place;
    }

    /** A short text is written where it stands; everything else has a page of its own, where one goes on. */
    boolean isEachOwnPage() {
        return !List.of("intention", "outcome", "choice", "category").contains(shape);
    }

    /** Whether what is added has no name of its own. */
    public boolean isGates() {
        return List.of("gate", "local").contains(shape);
    }

    public String getWord() {
        return word;
    }

    public String getShape() {
        return shape;
    }

    public List<PartRow> getRows() {
        return rows;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
