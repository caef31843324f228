package org.peerpath.notification;

/** The letters that Peerpath writes. Each has its words in every language; the subject is the same for all. */
public enum Letter {
    /** A place in a workshop is yours. */
    PLACE_BOOKED,
    /** The workshop is full; you are on its waiting list. */
    PLACE_WAITLISTED,
    /** Somebody gave a place back, and it is yours now. */
    PLACE_PASSED_ON,
    /** A workshop in which you had a place, or waited for one, does not take place. */
    PLACE_CALLED_OFF,
    /** Your application for a course has arrived. */
    APPLICATION_RECEIVED,
    /** You are on the waiting list of a course. */
    APPLICATION_WAITLISTED,
    /** A place in a course is held for you; say yes in time. */
    PLACE_OFFERED,
    /** There was no place in the course this time. */
    APPLICATION_DECLINED,
    /** You have a place in a course; choose a password. */
    ADMITTED_WELCOME,
    /** You have a place in a course; you can sign in already. */
    ADMITTED,
    /** Somebody would like you with them; choose a password first. */
    INVITED_WELCOME,
    /** Somebody would like you with them; you can sign in already. */
    INVITED,
    /** Sessions you go to are on another day, hour or place. */
    DATES_CHANGED,
    /** You go on in another group; here are its dates. */
    GROUP_CHANGED,
    /** A course has a new version; there is something to read, and to decide. */
    VERSION_OFFERED,
    /** The time to finish a course is over; the way back is open. */
    PATH_CLOSED,
    /** Your course team answered something you asked. */
    TEAM_ANSWERED,
    /** Something waits for you that should be looked at today. */
    SOMETHING_WAITS_TODAY,
    /** Somebody answered something you wrote down. */
    SOMEBODY_ANSWERED,
    /** Hours you logged were confirmed. */
    HOURS_CONFIRMED,
    /** About a day of practice there is something for you to read, and perhaps to answer. */
    HOURS_NEED_WORDS,
    /** How a day of practice counts has been settled. */
    HOURS_SETTLED,
    /** There are terms of a placement to read and to sign. */
    AGREEMENT_WAITS,
    /** A placement rests, goes on, or has ended. */
    PLACEMENT_TURNED,
    /** You meet somebody on one of the next days. */
    MEETING_NEAR,
    /** A meeting is written down and waits for your word. */
    MEETING_TO_SIGN,
    /** A meeting was to be, and is not written down. */
    MEETING_TO_WRITE,
    /** The meeting halfway through is due. */
    REVIEW_DUE,
    /** To a practice supervisor without an account: days wait; here is the link that opens them. */
    HOURS_TO_CONFIRM,
    /** The code that belongs to such a link. */
    HOURS_CODE,
    /** To the course lead who registered the address: such a link was used oddly. */
    HOURS_LINK_DOUBTED,
    /** A certificate was issued to you. */
    CERTIFICATE_ISSUED,
    /** You asked for a new password; here is the link. */
    NEW_PASSWORD,
    /** Your password is another one now. */
    PASSWORD_CHANGED,
    /** An identity elsewhere opens your account from now on. */
    OPEN_ID_LINKED,
    /** To a new address: press the link, and letters go there. */
    NEW_ADDRESS,
    /** To the old address: letters go elsewhere now. */
    ADDRESS_CHANGED
}
