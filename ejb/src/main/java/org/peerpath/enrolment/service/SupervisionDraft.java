package org.peerpath.enrolment.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.SupervisionForm;

/** A supervision meeting: that it was held, when and how long. What was said stays there. */
public class SupervisionDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAY = 24 * 60;

    /** Made with the form: sent twice, it counts once. */
    private final UUID key = UUID.randomUUID();

    @NotNull
    private @Nullable SupervisionForm form = SupervisionForm.GROUP;

    @NotNull
    private @Nullable LocalDate day;

    @Min(5)
    @Max(DAY)
    private int minutes = 60;

    public UUID getKey() {
        return key;
    }

    public @Nullable SupervisionForm getForm() {
        return form;
    }

    public void setForm(@Nullable SupervisionForm form) {
        this.form = form;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
