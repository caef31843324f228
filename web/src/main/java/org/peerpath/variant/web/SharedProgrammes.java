package org.peerpath.variant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.variant.service.OfferedProgramme;
import org.peerpath.variant.service.Variants;

/** The programmes that other organisations share with those in which somebody leads one. */
@Named
@RequestScoped
public class SharedProgrammes {
    @Inject
    private Variants variants;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Site site;

    private List<OfferedProgramme> all = List.of();

    @PostConstruct
    void load() {
        all = variants.offered();
    }

    /** Those that can be run today, or are. */
    public List<OfferedProgramme> getAll() {
        return all.stream()
                .filter(one -> one.ownersVersionId() != null && (!one.ended() || one.variantId() != null))
                .toList();
    }

    public String title(OfferedProgramme offered) {
        return definitions
                .of(Objects.requireNonNull(offered.ownersVersionId()))
                .title()
                .in(site.getLocale());
    }

    /** What a programme is run after; nothing where it is one's own. */
    public @Nullable OfferedProgramme of(long programmeId) {
        return getAll().stream()
                .filter(one -> one.variantId() != null && one.variantId() == programmeId)
                .findFirst()
                .orElse(null);
    }
}
