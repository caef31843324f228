package org.peerpath.incident.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.incident.IncidentKind;
import org.peerpath.incident.IncidentReport;
import org.peerpath.incident.ToldWhom;

/** An incident as the trainee writes it down. There is no field for a story. */
public class IncidentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form: sent twice, it is one incident. */
    private final UUID key = UUID.randomUUID();

    @NotNull
    private @Nullable IncidentKind kind;

    @NotNull
    private @Nullable LocalDate happenedOn;

    @NotNull
    private @Nullable ToldWhom told;

    private @Nullable LocalDate toldOn;
    private @Nullable LocalTime toldTime;

    /** Whoever looks after safeguarding at the host does not read it. */
    private boolean withoutHost;

    IncidentReport report() {
        var at = toldOn == null || toldTime == null ? null : toldOn.atTime(toldTime);
        return new IncidentReport(
                Objects.requireNonNull(kind), Objects.requireNonNull(happenedOn), Objects.requireNonNull(told), at);
    }

    public UUID getKey() {
        return key;
    }

    public @Nullable IncidentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable IncidentKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable ToldWhom getTold() {
        return told;
    }

    public void setTold(@Nullable ToldWhom told) {
        this.told = told;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable LocalTime getToldTime() {
        return toldTime;
    }

    public void setToldTime(@Nullable LocalTime toldTime) {
        this.toldTime = toldTime;
    }

    public boolean isWithoutHost() {
        return withoutHost;
    }

    public void setWithoutHost(boolean withoutHost) {
        this.withoutHost = withoutHost;
    }
}
