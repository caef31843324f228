package org.peerpath.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Messages;
import org.peerpath.translation.TranslationState;
import org.peerpath.translation.service.NotWritten;
import org.peerpath.translation.service.TextRow;
import org.peerpath.translation.service.TextsView;
import org.peerpath.translation.service.Translating;

/** The texts of a version beside their translation: those that need something first, to write and to read. */
@Named
@ViewScoped
public class LanguagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 15;

    @Inject
    private Translating translating;

    @Inject
    private TranslationWords words;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenLanguage;

    @Inject
    @Param(name = "state")
    private @Nullable String givenState;

    @Inject
    @Param(name = "from")
    private @Nullable Integer givenFrom;

    private long versionId;
    private String language = "";
    private String state = "";
    private int from;
    private int found;
    private int next = -1;
    private ArrayList<TextInput> inputs = new ArrayList<>();
    private transient @Nullable TextsView view;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        language = Asked.orNotFound(givenLanguage);
        var known = Arrays.stream(TranslationState.values()).map(Enum::name).toList();
        var wished = givenState == null ? "open" : givenState;
        state = wished.equals("all") || known.contains(wished) ? wished : "open";
        var rows = getView().rows().stream().filter(this::isAsked).toList();
        found = rows.size();
        from = givenFrom == null ? 0 : Math.max(0, Math.min(givenFrom, Math.max(0, found - 1)));
        int end = Math.min(found, from + ON_A_PAGE);
        rows.subList(from, end).forEach(row -> inputs.add(input(row)));
        next = IntStream.range(end, found)
                .filter(index -> rows.get(index).state().isOpen())
                .findFirst()
                .orElse(-1);
    }

    private boolean isAsked(TextRow row) {
        return switch (state) {
            case "all" -> true;
            case "open" -> row.state().isOpen();
            default -> row.state().name().equals(state);
        };
    }

    private TextInput input(TextRow row) {
        return new TextInput(row, words.place(row.text()), words.label(row.text()));
    }

    /** Keeps everything on the page that was written, and stays where somebody else wrote too. */
    public void save() {
        if (kept()) {
            messages.info("translation", "list.saved");
            stay();
        }
    }

    /** It was read against the original, and is right. What was written elsewhere on the page is kept with it. */
    public void review(TextInput input) {
        if (kept()) {
            boolean own = translating.review(versionId, input.getRow().place(), input.pair(language));
            messages.info("translation", own ? "list.readByItsWriter" : "list.reviewed");
            stay();
        }
    }

    private boolean kept() {
        var changed = inputs.stream().filter(TextInput::isChanged).toList();
        if (changed.isEmpty()) {
            return true;
        }
        var not = translating.write(
                versionId, language, changed.stream().map(TextInput::rewritten).toList());
        for (var input : changed) {
            var met = not.stream()
                    .filter(one -> one.place().equals(input.getRow().place()))
                    .findFirst();
            met.ifPresentOrElse(input::meet, input::settle);
        }
        if (not.stream().anyMatch(NotWritten::isOriginal)) {
            messages.problem("translation", "list.originalChanged");
        }
        if (not.stream().anyMatch(one -> !one.isOriginal())) {
            messages.problem("translation", "list.clash");
        }
        return not.isEmpty();
    }

    private void stay() {
        Faces.redirect("authoring/language/%s/%s?state=%s&from=%s", versionId, language, state, from);
    }

    public TextsView getView() {
        if (view == null) {
            view = translating.texts(versionId, language);
        }
        return view;
    }

    /** Whether this person may say that it is right. */
    public boolean isReviewable(TextInput input) {
        var row = input.getRow();
        return row.state().isReadable()
                && !(row.state() == TranslationState.READ_BY_ITS_WRITER
                        && getView().isOwn(row))
                && (!getView().isOwn(row) || getView().alone());
    }

    public List<FilterOption> getStates() {
        return Stream.concat(
                        Stream.of(new FilterOption("all", words.say("filter.all"), state.equals("all"))),
                        Arrays.stream(TranslationState.values())
                                .map(one -> new FilterOption(one.name(), words.state(one), state.equals(one.name()))))
                .toList();
    }

    public String kind(TranslationState one) {
        return switch (one) {
            case MISSING, OUTDATED -> "you";
            case WRITTEN -> "wait";
            case READ_BY_ITS_WRITER -> "none";
            case REVIEWED -> "done";
        };
    }

    /** Whether anything on this page can be written in its place. */
    public boolean isWritable() {
        return inputs.stream()
                .anyMatch(input -> !input.getRow().fixed() && input.getRow().itemId() == null);
    }

    public String getLanguage() {
        return language;
    }

    public String getState() {
        return state;
    }

    public int getFound() {
        return found;
    }

    public int getFrom() {
        return from;
    }

    /** Where the page before begins; -1 if this is the first. */
    public int getBefore() {
        return from == 0 ? -1 : Math.max(0, from - ON_A_PAGE);
    }

    /** Where the page after begins; -1 if this is the last. */
    public int getAfter() {
        return from + ON_A_PAGE < found ? from + ON_A_PAGE : -1;
    }

    /** Where the next text stands that needs something; -1 if none after these. */
    public int getNext() {
        return next;
    }

    public List<TextInput> getInputs() {
        return inputs;
    }
}
