package org.peerpath.supervision;

/** What a supervision meeting was about, as far as it is written down: a word out of this list. */
public enum Theme {
    /** Near and far, yes and no. */
    BOUNDARIES,
    /** What the role is and what it is not. */
    ROLE,
    /** Working with colleagues. */
    TEAM,
    /** How the trainee is. That it was a theme, and nothing of what was said. */
    WELLBEING,
    HARD_CONVERSATIONS,
    ETHICS,
    /** When and how to speak of one's own experience. */
    OWN_STORY,
    /** Saying goodbye to people and to the place. */
    ENDINGS,
    /** How the place works: rules, safety, rights. */
    ORGANISATION,
    LEARNING_GOALS
}
