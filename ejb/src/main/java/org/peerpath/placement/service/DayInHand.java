package org.peerpath.placement.service;

/**
 * A day the trainee takes up again: as it stands, and as it can be changed, the own reflection opened.
 *
 * @param reflectionLocked whether there is one that a forgotten password locked
 */
public record DayInHand(LogRow row, DayDraft draft, boolean reflectionLocked) {
    static DayInHand of(LogRow row, String reflection, boolean locked) {
        var draft = new DayDraft();
        draft.setDay(row.day());
        draft.setFrom(row.from());
        draft.setUntil(row.until());
        draft.setBreakMinutes(row.breakMinutes());
        draft.setActivity(row.activity());
        draft.setContact(row.contact());
        draft.setPeopleMet(row.peopleMet());
        draft.setSetting(row.setting());
        draft.setCompetences(row.codes());
        draft.setNote(row.note());
        draft.setReason(row.reason());
        draft.setReflection(reflection);
        return new DayInHand(row, draft, locked);
    }
}
