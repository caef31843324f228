package org.peerpath.adjustment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.adjustment.InForce;
import org.peerpath.adjustment.service.AdjustmentRow;
import org.peerpath.adjustment.service.ArrangedView;
import org.peerpath.adjustment.service.SettingAdjustments;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;

/** Says in words what is arranged, and what that does. */
@Named
@RequestScoped
public class AdjustmentWords {
    @Inject
    private SettingAdjustments setting;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    private @Nullable ArrangedView arranged;

    /** What counts today for the one person whom this page is about, line by line. */
    public List<String> linesOf(long enrolmentId) {
        return lines(about(enrolmentId).inForce());
    }

    /** Whether whoever reads it answers for their group. */
    public boolean isLed(long enrolmentId) {
        return about(enrolmentId).led();
    }

    private ArrangedView about(long enrolmentId) {
        if (arranged == null) {
            arranged = setting.arranged(enrolmentId);
        }
        return arranged;
    }

    public List<String> lines(InForce inForce) {
        var lines = new ArrayList<String>();
        if (inForce.minutes() > 0) {
            lines.add(counted(AdjustmentKind.LATE_OR_EARLY, inForce.minutes()));
        }
        if (inForce.days() > 0) {
            lines.add(counted(AdjustmentKind.MORE_DAYS, inForce.days()));
        }
        lines.addAll(inForce.ways());
        return lines;
    }

    /** “Up to 15 min of a session missed count as being there.” */
    public String line(AdjustmentRow row) {
        return row.kind() == AdjustmentKind.ANOTHER_WAY ? row.words() : counted(row.kind(), row.amount());
    }

    private String counted(AdjustmentKind kind, int amount) {
        return kind == AdjustmentKind.LATE_OR_EARLY
                ? Texts.say("adjustment", site.getLocale(), "line.minutes", shown.minutes(amount))
                : Texts.say("adjustment", site.getLocale(), "line.days", amount);
    }
}
