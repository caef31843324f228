package org.peerpath.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.peerpath.access.service.Refusals;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.kernel.web.Refused;

/**
 * Hears what was refused and has it written down. Of an address only the part of Peerpath and a number are kept: the rest may
 * be the secret of a link, or whatever somebody typed.
 */
@ApplicationScoped
public class RefusalsHeard {
    private static final Pattern NUMBER = Pattern.compile("/(\\d{1,12})(?=[/.]|$)");

    private static final Map<String, AuditThing> DOORS = Map.ofEntries(
            Map.entry("team", AuditThing.TEAM_DOOR),
            Map.entry("authoring", AuditThing.AUTHORING_DOOR),
            Map.entry("host", AuditThing.HOST_DOOR),
            Map.entry("issuing", AuditThing.ISSUING_DOOR),
            Map.entry("people", AuditThing.PEOPLE_DOOR),
            Map.entry("shared", AuditThing.SHARED_DOOR),
            Map.entry("audit", AuditThing.ADMINISTRATORS_DOOR),
            Map.entry("retention", AuditThing.ADMINISTRATORS_DOOR),
            Map.entry("my", AuditThing.OWN_DOOR),
            Map.entry("certificate", AuditThing.OWN_DOOR),
            Map.entry("confirm", AuditThing.OWN_DOOR));

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    void refused(@Observes Refused refused) {
        var door = door(refused.path());
        switch (refused.why()) {
            case ROLE -> refusals.role(door);
            case OTHER_SITE -> refusals.otherSite(Visitors.of(request), door);
        }
    }

    static AuditSubject door(String path) {
        var part = DOORS.get(path.replaceFirst("^/", "").replaceFirst("/.*", ""));
        if (part == null) {
            return AuditThing.OTHER_DOOR.of(0);
        }
        var number = NUMBER.matcher(path);
        return part.of(number.find() ? Long.parseLong(number.group(1)) : 0);
    }
}
