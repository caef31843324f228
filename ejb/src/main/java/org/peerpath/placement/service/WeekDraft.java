package org.peerpath.placement.service;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.placement.PracticeSetting;

/** A week at the placement as the trainee types it, seven days from its first; a day left empty is none. */
public class WeekDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private final List<@Valid WeekDay> days = new ArrayList<>();

    private @Nullable PracticeSetting setting;

    public WeekDraft(LocalDate first) {
        Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .map(WeekDay::new)
                .forEach(days::add);
    }

    public List<WeekDay> getDays() {
        return days;
    }

    public @Nullable PracticeSetting getSetting() {
        return setting;
    }

    public void setSetting(@Nullable PracticeSetting setting) {
        this.setting = setting;
    }

    public LocalDate first() {
        return days.get(0).day();
    }

    List<WeekDay> written() {
        return days.stream().filter(day -> !day.isEmpty()).toList();
    }
}
