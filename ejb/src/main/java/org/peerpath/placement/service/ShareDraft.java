package org.peerpath.placement.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Whom somebody picked to read a reflection. */
public class ShareDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<Long> readers = new ArrayList<>();

    public List<Long> getReaders() {
        return readers;
    }

    public void setReaders(List<Long> readers) {
        this.readers = readers;
    }
}
