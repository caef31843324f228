package org.peerpath.enrolment.web;

import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.service.PathView;
import org.peerpath.requirement.Place;
import org.peerpath.requirement.Who;

/** Where a step of the path is done: the page for the trainee, and the page for their team. */
final class PathAddresses {
    private PathAddresses() {}

    static String forTrainee(PathView view, Who who, @Nullable Place place) {
        if (place == null || who != Who.TRAINEE) {
            return "";
        }
        var id = view.enrolmentId();
        return switch (place.kind()) {
            case LOG_HOURS ->
                isPlacement(view, place)
                        ? "/my/placements/" + id + "/" + place.subject()
                        : "/my/study/" + id + "/" + place.subject();
            case PLACEMENT -> "/my/placements/" + id + "/" + place.subject();
            case COMPONENT -> "/my/work/" + id;
            case SIGN -> "/my/sign/" + id + "/" + place.subject();
            case SESSION, COMPETENCES, SUPERVISION, DECISION, AWARD, MAKE_UP -> "";
        };
    }

    static String forTeam(PathView view, Who who, @Nullable Place place) {
        if (place == null || (who != Who.TRAINER && who != Who.COURSE_LEAD)) {
            return "";
        }
        return switch (place.kind()) {
            case COMPONENT ->
                view.definition().component(place.subject()).kind().isWatched()
                        ? "/team/observe/" + view.enrolmentId() + "/" + place.subject()
                        : "/team/assess";
            case SESSION ->
                view.sessions().stream()
                        .filter(s -> s.code().equals(place.subject()))
                        .findFirst()
                        .map(s -> "/team/attendance/" + s.id())
                        .orElse("");
            case LOG_HOURS -> "#study";
            case COMPETENCES -> "#competences";
            case SUPERVISION -> "#supervision";
            case DECISION -> "/team/decide/" + view.enrolmentId() + "/" + place.subject();
            case PLACEMENT, SIGN, AWARD, MAKE_UP -> "";
        };
    }

    private static boolean isPlacement(PathView view, Place place) {
        return view.definition().placements().stream().anyMatch(p -> p.code().equals(place.subject()));
    }
}
