package org.peerpath.supervision.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.supervision.AgreedAction;
import org.peerpath.supervision.SupervisionRule;

/** One line of what was agreed, as somebody types it; nothing where it is left empty. */
public class ActionDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = AgreedAction.WORDS_MAX)
    private @Nullable String words;

    private @Nullable LocalDate due;

    /** As many lines as there can be, the first of them filled. */
    static List<ActionDraft> of(List<AgreedAction> agreed) {
        var lines = new ArrayList<ActionDraft>();
        for (int i = 0; i < AgreedAction.MOST; i++) {
            var line = new ActionDraft();
            if (i < agreed.size()) {
                line.words = agreed.get(i).words();
                line.due = agreed.get(i).due();
            }
            lines.add(line);
        }
        return lines;
    }

    static List<AgreedAction> agreed(List<ActionDraft> lines) {
        return lines.stream().flatMap(line -> line.agreed().stream()).toList();
    }

    private Optional<AgreedAction> agreed() {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        if (due == null) {
            throw SupervisionRule.AN_ACTION_HAS_A_DAY.violated();
        }
        return Optional.of(new AgreedAction(words, due));
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
