package org.peerpath.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.HourCategory;
import org.peerpath.programme.PlacementPlan;

/** How the programme calls what a claim is for. */
@Named
@RequestScoped
public class ClaimWords {
    @Inject
    private Site site;

    /** The title of a category of hours or of a placement. */
    public String title(PathView path, String subject) {
        var locale = site.getLocale();
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

    public String programme(PathView path) {
        return path.definition().title().in(site.getLocale());
    }
}
