package org.peerpath.drafting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.peerpath.drafting.Framework;

/** The frameworks from which competences can be chosen: those there are files of. */
@Named
@ApplicationScoped
public class FrameworkChoices {
    private final List<Option> all = Framework.all().stream()
            .map(one -> new Option(one.code(), one.name()))
            .toList();

    public List<Option> getAll() {
        return all;
    }
}
