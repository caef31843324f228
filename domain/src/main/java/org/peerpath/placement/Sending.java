package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an entry came to be sent: when for the first time, whether long after its day, and with which form it was written. */
@Embeddable
public class Sending {
    /** Days after which an entry that is sent is called late. Late is a word to talk about, never a refusal. */
    public static final int DAYS_IN_TIME = 14;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private boolean late;

    @Column(name = "form_key")
    private @Nullable String formKey;

    protected Sending() {}

    /** Sent; sent again after a question, the first time is the one that says whether it was late. */
    void sent(Instant now, LocalDate day, ZoneId zone) {
        if (sentAt == null) {
            sentAt = now;
        }
        late = LocalDate.ofInstant(sentAt, zone).isAfter(day.plusDays(DAYS_IN_TIME));
    }

    boolean isLate() {
        return late;
    }

    void writtenWith(UUID form) {
        formKey = form.toString();
    }

    boolean isWrittenWith(UUID form) {
        return form.toString().equals(formKey);
    }
}
