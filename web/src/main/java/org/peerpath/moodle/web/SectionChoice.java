package org.peerpath.moodle.web;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.service.Chosen;
import org.peerpath.moodle.service.ImportView;
import org.peerpath.moodle.service.ModuleChoice;

/** Where a section is to go, as somebody chooses it. */
public class SectionChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private String place;

    SectionChoice(String place) {
        this.place = place;
    }

    /** Into the module that is called the same; else into a new one; out, where there can be none or nothing would come. */
    static SectionChoice sensible(BroughtSection section, ImportView into) {
        if (!section.isBringing()) {
            return new SectionChoice(Chosen.OUT);
        }
        return new SectionChoice(into.modules().stream()
                .filter(module -> plain(module.title()).equals(plain(section.title())))
                .findFirst()
                .map(ModuleChoice::code)
                .orElse(into.variant() ? Chosen.OUT : Chosen.NEW));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? Chosen.OUT : place;
    }
}
