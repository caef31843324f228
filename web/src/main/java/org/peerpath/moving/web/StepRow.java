package org.peerpath.moving.web;

import java.io.Serializable;

/**
 * One step by two versions, in words.
 *
 * @param now by the version that is followed
 * @param other by the other one
 */
public record StepRow(String title, Standing now, Standing other) implements Serializable {

    /**
     * How a step stands.
     *
     * @param kind the pill's colour
     * @param amount "46 h 30 of 80 h"; empty where counting says nothing
     */
    public record Standing(String kind, String state, String amount) implements Serializable {}
}
