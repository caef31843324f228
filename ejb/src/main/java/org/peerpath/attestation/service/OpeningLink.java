package org.peerpath.attestation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.Door;
import org.peerpath.access.service.ServerKey;
import org.peerpath.access.service.Throttle;
import org.peerpath.access.service.Visitor;
import org.peerpath.attestation.CodeWanted;
import org.peerpath.attestation.ConfirmationLink;
import org.peerpath.attestation.LinkDoubt;
import org.peerpath.attestation.LinkStanding;
import org.peerpath.attestation.LinkVisit;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.kernel.service.SecretLinks;

/**
 * The way from a link in a letter to the days it lists: nothing is shown before the code that is sent to the registered
 * address was typed into the same browser that asked for it.
 */
@Stateless
@AsPlatform
public class OpeningLink {
    /** How long a link leads to its days. */
    public static final Duration OPENS_FOR = ConfirmationLink.VALID;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    @Inject
    private ConfirmationLinks links;

    @Inject
    private Doubts doubts;

    @Inject
    private Throttle throttle;

    @Inject
    private ServerKey key;

    @Inject
    private Event<CodeWanted> wanted;

    @Inject
    private Clock clock;

    /** How the link stands for this browser. One that is not as it was sent is counted. */
    @PermitAll
    public LinkStanding standing(String words, @Nullable String browser, Visitor visitor) {
        if (!throttle.mayTry(Door.LINK, visitor)) {
            return LinkStanding.UNKNOWN;
        }
        var secret = new LinkSecret(words);
        var found = links.find(secret);
        if (found.isEmpty()) {
            return LinkStanding.UNKNOWN;
        }
        if (!found.get().is(secret.hash())) {
            links.lock(secret).ifPresent(link -> doubts.tell(link, link.countAltered(clock.instant())));
            return LinkStanding.UNKNOWN;
        }
        throttle.giveBack(Door.LINK, visitor);
        return found.get().standing(links.visit(found.get(), browser), clock.instant());
    }

    /**
     * Sends a code to the registered address; one sent to this browser before is worth nothing any more.
     *
     * @return by which secret the browser is known from now on; nothing where the link is not open
     */
    @PermitAll
    public Optional<String> sendCode(String words, @Nullable String browser, Visitor visitor) {
        var link = open(words);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        throttle.take(Door.FORGOTTEN, visitor, "hours:" + link.get().contactId(), null);
        return Optional.of(sendCode(link.get(), browser));
    }

    private String sendCode(ConfirmationLink link, @Nullable String browser) {
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var number = link.countCode();
        var visit = links.visit(link, browser);
        var known = visit == null || browser == null ? SecretLinks.random() : browser;
        if (visit == null) {
            links.add(new LinkVisit(link, SecretLinks.hash(known), blind(link, code), clock.instant()));
        } else {
            visit.send(blind(link, code), clock.instant());
        }
        var contact = links.contact(link);
        var person = links.person(link.personId());
        wanted.fire(new CodeWanted(
                person.displayName(), contact.address(), person.language().toLanguageTag(), link.id(), number, code));
        return known;
    }

    /**
     * Types the code.
     *
     * @return by which secret the browser is known from now on; nothing where the code is wrong, old or used up
     */
    @PermitAll
    public Optional<String> enter(String words, @Nullable String browser, String code, Visitor visitor) {
        var link = open(words);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        var account = "hours:" + link.get().id();
        throttle.take(Door.CODE, visitor, account, null);
        var next = SecretLinks.random();
        var visit = links.visit(link.get(), browser);
        if (visit == null || !visit.pass(blind(link.get(), digits(code)), SecretLinks.hash(next), clock.instant())) {
            doubts.tell(link.get(), link.get().countFailure(clock.instant()));
            return Optional.empty();
        }
        throttle.giveBack(Door.CODE, visitor, account);
        if (links.passed(link.get()) > 1) {
            doubts.tell(link.get(), link.get().doubt(LinkDoubt.TWO_BROWSERS, clock.instant()));
        }
        return Optional.of(next);
    }

    /** Locked, so that a thousand codes at the same moment are counted one after the other. */
    private Optional<ConfirmationLink> open(String words) {
        var secret = new LinkSecret(words);
        return links.lock(secret)
                .filter(link -> link.is(secret.hash()))
                .filter(link -> link.standing(null, clock.instant()).isOpen());
    }

    private String blind(ConfirmationLink link, String code) {
        return key.blind("hours-code:" + link.id() + ":" + code);
    }

    /** People copy codes with spaces. */
    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
