package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.annotation.Resource;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;

/** The server's mail session is one that letters leave by, also where the mail server asks for no password. */
class MailIT extends InServer {
    @Resource(lookup = "java:jboss/mail/Peerpath")
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @Test
    void a_letter_leaves() throws MessagingException {
        var letter = new MimeMessage(session);
        letter.setFrom(InternetAddress.getLocalAddress(session));
        letter.setRecipients(RecipientType.TO, "somebody@example.org");
        letter.setSubject("A letter");
        letter.setText("Good morning");
        assertThatCode(() -> Transport.send(letter)).doesNotThrowAnyException();
    }

    @Test
    void a_mail_server_that_hangs_does_not_hold_us() {
        assertThat(session.getProperty("mail.smtp.timeout")).isEqualTo("10000");
        assertThat(session.getProperty("mail.smtp.connectiontimeout")).isEqualTo("5000");
    }
}
