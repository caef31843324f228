package org.peerpath.attestation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.attestation.ConfirmationLink;
import org.peerpath.attestation.LinkStanding;
import org.peerpath.attestation.LinkedDay;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.placement.ConfirmedHow;
import org.peerpath.placement.service.Confirming;
import org.peerpath.placement.service.Ticked;
import org.peerpath.placement.service.WaitingRow;

/**
 * What a link lists, for the browser that passed by the code: confirmed, asked about, or said to have been otherwise. A day
 * that the link does not list is not there, and one that was changed since is left out.
 */
@Stateless
@AsPlatform
public class ConfirmingByLink {
    @Inject
    private ConfirmationLinks links;

    @Inject
    private Confirming confirming;

    @Inject
    private Clock clock;

    /** What the link lists and how it stands now. */
    @PermitAll
    public LinkedDays days(String words, @Nullable String browser) {
        var secret = new LinkSecret(words);
        return days(passed(links.find(secret), secret, browser));
    }

    private LinkedDays days(ConfirmationLink link) {
        var listed = links.days(link).stream().collect(Collectors.toMap(LinkedDay::logEntryId, Function.identity()));
        var waiting = new ArrayList<WaitingRow>();
        var changed = new ArrayList<WaitingRow>();
        for (var row : confirming.waitingFor(link.personId(), listed.keySet())) {
            var day = Objects.requireNonNull(listed.get(row.id()));
            (day.isStill(row.version(), row.fingerprint()) ? waiting : changed).add(row);
        }
        var person = links.person(link.personId());
        var decided = listed.size() - waiting.size() - changed.size();
        return new LinkedDays(person.displayName(), person.zone(), waiting, changed, decided, link.doneAt());
    }

    /**
     * Confirms some of the days. Those that were decided meanwhile, by another browser or another way, stay as they are.
     *
     * @return how many were confirmed by this call
     */
    @PermitAll
    public int confirm(String words, @Nullable String browser, List<Long> entryIds) {
        var link = passed(words, browser);
        var ticked = days(link).waiting().stream()
                .filter(row -> entryIds.contains(row.id()))
                .map(row -> new Ticked(row.id(), row.version()))
                .toList();
        var confirmed = confirming.confirm(link.personId(), ConfirmedHow.byLink(link.id()), ticked);
        settle(link);
        return confirmed;
    }

    /** Says something about one of the days: it goes back to the trainee with that. */
    @PermitAll
    public void answer(String words, @Nullable String browser, Ticked shown, @Valid AnswerDraft answer) {
        var link = passed(words, browser);
        var row = days(link).waiting().stream()
                .filter(one -> one.id() == shown.id())
                .findFirst()
                .orElseThrow(NotFound::new);
        var text = new AnswerText(links.languageOfTrainee(row.id())).write(answer, row.minutes());
        confirming.query(link.personId(), shown, text);
        settle(link);
    }

    private void settle(ConfirmationLink link) {
        links.flush();
        var left = days(link);
        if (left.waiting().isEmpty() && left.changed().isEmpty()) {
            link.done(clock.instant());
        }
    }

    /** Locked: of two who confirm at once the second finds nothing left to confirm. */
    private ConfirmationLink passed(String words, @Nullable String browser) {
        var secret = new LinkSecret(words);
        return passed(links.lock(secret), secret, browser);
    }

    private ConfirmationLink passed(Optional<ConfirmationLink> found, LinkSecret secret, @Nullable String browser) {
        return found.filter(link -> link.is(secret.hash()))
                .filter(link -> link.standing(links.visit(link, browser), clock.instant()) == LinkStanding.PASSED)
                .orElseThrow(NotFound::new);
    }
}
