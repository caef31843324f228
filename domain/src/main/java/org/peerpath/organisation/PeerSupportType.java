package org.peerpath.organisation;

/** The six kinds of peer support. They overlap (a telephone service can be one to one), so things carry several. */
public enum PeerSupportType {
    /** People who share an experience, meeting regularly. */
    SUPPORT_GROUP,
    /** One person beside another, in person. */
    ONE_TO_ONE,
    /** Regular calls with someone who has been there. */
    TELEPHONE,
    /** Support by web and e-mail, which fits around distance and hours. */
    WEB_EMAIL,
    /** Groups led by a care team, with exchange among peers. */
    PROFESSIONAL_LED_GROUP,
    /** Relatives supporting relatives. */
    FAMILY
}
