package org.peerpath.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe, the usual judge of accessible pages, finds on a page. */
public final class Accessibility {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Serious and critical findings: rule, and the places where it is broken. Good pages have none. */
    public static List<String> findings(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // Without frames of other sites there is nothing to gather from a page of axe's own, which takes as long again.
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(finding -> GRAVE.contains(finding.getImpact()))
                        .map(finding -> finding.getId() + ": "
                                + finding.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }
}
