package org.peerpath.drafting.web;

import java.util.List;
import org.peerpath.drafting.Draft;
import org.peerpath.programme.LocalThing;
import org.peerpath.programme.TextPath;

/** "Placement “Second placement”: 80 h; locally 80 h or 180 h": one thing that may be set locally, as its draft says it. */
record LocalSentence(Draft draft, TextPath item, LocalThing thing) {

    String in(DraftWords words, String called) {
        var own = draft.text().localValue(thing, draft.text().value(item.then(thing.key())));
        return words.say("local." + thing.key(), called, own.isEmpty() ? "–" : own, allowed(words));
    }

    private String allowed(DraftWords words) {
        var text = draft.text();
        if (text.has(item.then("step"))) {
            return words.say("local.range", value("from"), value("to"), value("step"));
        }
        var values =
                text.items(item.then("among")).stream().map(String::valueOf).toList();
        if (values.size() < 2) {
            return values.isEmpty() ? "–" : values.get(0);
        }
        List<String> first = values.subList(0, values.size() - 1);
        return words.say("local.list", String.join(", ", first), values.get(values.size() - 1));
    }

    private String value(String key) {
        return draft.text().value(item.then(key));
    }
}
