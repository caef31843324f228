package org.peerpath.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.PlacementPlan;
import org.peerpath.recognition.service.ClaimRow;

/** How the programme calls what a claim is for. */
@Named
@RequestScoped
public class ClaimWords {
    @Inject
    private Site site;

    /** The title of a category of hours, of a placement or of a module. */
    public String title(PathView path, String subject, boolean whole) {
        var locale = site.getLocale();
        if (whole) {
            return path.definition().modules().stream()
                    .filter(module -> module.code().equals(subject))
                    .findFirst()
                    .map(module -> module.title().in(locale))
                    .orElse(subject);
        }
        return path.definition().categories().stream()
                .filter(category -> category.code().equals(subject))
                .map(HourCategory::title)
                .findFirst()
                .or(() -> path.definition().placements().stream()
                        .filter(placement -> placement.code().equals(subject))
                        .map(PlacementPlan::title)
                        .findFirst())
                .map(title -> title.in(locale))
                .orElse(subject);
    }

    /** What somebody typed, line by line, each a link where it is an address of the web. */
    public List<ShownLink> links(ClaimRow claim) {
        return ShownLink.of(claim.links());
    }

    /** The last day on which a second look can be asked for, while it has not passed. */
    public @Nullable LocalDate askable(PathView path, ClaimRow claim, int more) {
        var until = claim.lastDayToAsk(ZoneId.of(path.zone()), more);
        return until == null || path.today().isAfter(until) ? null : until;
    }

    public String programme(PathView path) {
        return path.definition().title().in(site.getLocale());
    }
}
