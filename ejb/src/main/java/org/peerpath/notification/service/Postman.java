package org.peerpath.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.kernel.service.Settings;
import org.peerpath.notification.OutboxMail;

/** Hands letters to the mail server of the operator. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Resource(lookup = "java:jboss/mail/Peerpath")
    private Session session;

    /** In the demonstration letters are read on a page, unless a mail server is named. */
    static boolean isAtHome() {
        return DemoMode.on() && Settings.of("peerpath.mail.host").isEmpty();
    }

    /** Whether the mail server took it. The log names the letter by its number, never by its address. */
    boolean deliver(OutboxMail mail, String to, Instant now) {
        if (isAtHome()) {
            return true;
        }
        try {
            send(message(mail, to, now));
            return true;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Letter {0} waits: {1}", new Object[] {
                mail.id(), e.getClass().getSimpleName()
            });
            return false;
        }
    }

    /** The server's mail session cannot leave the name of its user empty, so a user, where one is asked for, is ours. */
    private static void send(MimeMessage message) throws MessagingException {
        var user = Settings.of("peerpath.mail.user");
        if (user.isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(
                    message, user.get(), Settings.of("peerpath.mail.password").orElse(""));
        }
    }

    private MimeMessage message(OutboxMail mail, String to, Instant now) throws MessagingException {
        var text = LetterText.of(mail);
        var message = new NumberedMessage(session, mail.id());
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(text.subject(), "UTF-8");
        message.setText(text.body(), "UTF-8");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        // Holiday notes and the like are not answered to us.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        return message;
    }

    /** The same letter always has the same Message-ID, so that a second copy after a crash is known as one. */
    private static final class NumberedMessage extends MimeMessage {
        private final long number;

        NumberedMessage(Session session, long number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            var from = InternetAddress.getLocalAddress(session);
            var address = from == null ? "localhost" : from.getAddress().toLowerCase(Locale.ROOT);
            setHeader("Message-ID", "<letter." + number + "." + address.replace("@", "@peerpath.") + ">");
        }
    }
}
