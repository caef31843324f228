package org.peerpath.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.notification.Letter;
import org.peerpath.notification.OutboxMail;
import org.peerpath.notification.Recipient;

/**
 * Writes letters into the outbox, in the transaction of whatever they tell. The first word of each letter is the name of
 * whoever it is for.
 */
@ApplicationScoped
class Writing {
    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Once for each effect key, however often it is told. */
    void write(String effectKey, Letter letter, Recipient recipient, List<String> words) {
        if (!outbox.holds(effectKey)) {
            outbox.add(new OutboxMail(effectKey, letter, recipient, words, clock.instant()));
        }
    }

    /** To somebody with an account, in their language; nothing if they have left. */
    void writeTo(long personId, String effectKey, Letter letter, List<String> more) {
        outbox.reach(personId).ifPresent(reached -> {
            var words = new ArrayList<>(List.of(reached.name()));
            words.addAll(more);
            write(effectKey, letter, Recipient.person(personId, reached.locale()), words);
        });
    }

    /** The same letter to several people, with as few questions to the database as for one. */
    void writeToEach(Letter letter, List<ToPerson> letters) {
        var reached = outbox.reach(letters.stream().map(ToPerson::personId).toList());
        var told = outbox.held(letters.stream().map(ToPerson::effectKey).toList());
        letters.stream().filter(one -> !told.contains(one.effectKey())).forEach(one -> {
            var to = reached.get(one.personId());
            if (to != null) {
                var words = new ArrayList<>(List.of(to.name()));
                words.addAll(one.more());
                outbox.add(new OutboxMail(
                        one.effectKey(),
                        letter,
                        Recipient.person(one.personId(), to.locale()),
                        words,
                        clock.instant()));
            }
        });
    }

    /** Whom one of them is for, what it tells, and what stands in it after their name. */
    record ToPerson(long personId, String effectKey, List<String> more) {}
}
