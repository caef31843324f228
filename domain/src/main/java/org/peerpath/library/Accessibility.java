package org.peerpath.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What makes an item usable by more people. False means "not known to be there", and is never shown as a fault. */
@Embeddable
public class Accessibility {
    private boolean transcript;

    private boolean subtitles;

    @Column(name = "audio_description")
    private boolean audioDescription;

    @Column(name = "easy_read")
    private boolean easyRead;

    protected Accessibility() {}

    public Accessibility(boolean transcript, boolean subtitles, boolean audioDescription, boolean easyRead) {
        this.transcript = transcript;
        this.subtitles = subtitles;
        this.audioDescription = audioDescription;
        this.easyRead = easyRead;
    }
}
