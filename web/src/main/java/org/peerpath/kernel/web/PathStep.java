package org.peerpath.kernel.web;

import java.io.Serializable;
import java.util.List;

/**
 * A step towards an award as a person reads it: on their own path, as their trainer, or before signing.
 *
 * @param kind the pill's colour: done, you, wait, stop, none
 * @param state the word in the pill
 * @param amount "46 h 30 of 80 h"; empty where counting says nothing
 * @param reasons why it stands where it stands, a sentence each
 * @param who who acts next, and by when; empty if nobody has to
 * @param href where it is done; empty if nowhere
 */
public record PathStep(
        int number,
        String kind,
        String title,
        String state,
        int done,
        int needed,
        String amount,
        List<String> reasons,
        List<String> mends,
        String who,
        String href)
        implements Serializable {}
