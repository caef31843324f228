package org.peerpath.programme;

/**
 * The eleven things that the European approach to micro-credentials asks every certificate to say (Council Recommendation
 * 2022/C 243/02, Annex I), each with where it comes from.
 */
public enum MandatoryElement {
    /** Who learnt: the name that the person chose for certificates. */
    LEARNER(ElementSource.AT_ISSUE),
    TITLE(ElementSource.FILE),
    /** Country of the issuer. */
    COUNTRY(ElementSource.ORGANISATION),
    /** Legal name, registration and address. */
    AWARDING_BODY(ElementSource.ORGANISATION),
    /** The day it is issued. */
    DATE(ElementSource.AT_ISSUE),
    OUTCOMES(ElementSource.FILE),
    WORKLOAD(ElementSource.FILE),
    /** A level of the European framework, or that there is none. */
    LEVEL(ElementSource.FILE),
    /** How the learning was assessed. */
    ASSESSMENT(ElementSource.FILE),
    PARTICIPATION(ElementSource.FILE),
    QUALITY(ElementSource.FILE);

    private final ElementSource source;

    MandatoryElement(ElementSource source) {
        this.source = source;
    }

    public ElementSource source() {
        return source;
    }
}
