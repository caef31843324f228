package org.peerpath.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** What somebody learned before, from their words to the hours on their path: a second person decides, a third looks again. */
class PriorLearningIT extends Peerpath {
    private static final String CLAIMS = "/my/prior-learning/";
    private static final String CLAIM = "/team/claim/";

    private final PlainBrowser trainer = PlainBrowser.of("trainer");
    private final PlainBrowser lead = PlainBrowser.of("lead");

    @Test
    void two_people_decide_and_the_path_says_what_was_recognised() {
        var trainee = Stream.of("trainee4", "trainee7", "trainee8", "trainee9")
                .map(PlainBrowser::of)
                .filter(PriorLearningIT::canClaim)
                .findFirst()
                .orElseThrow();
        var enrolment = enrolmentOf(trainee);
        var before = trainee.open(CLAIMS + enrolment);
        var form = before.form("claimForm");
        var words = Map.of(
                "subject", "self-study", "hours", "4", "learned", "A listening course.", "links", "javascript:1");
        trainee.send(before, form, words);
        var after = trainee.send(before, form, words);
        assertThat(after.page().select("main li.card")).as("sent twice").hasSize(1);
        assertThat(after.page().select("main a[href^=javascript]")).isEmpty();

        var claim = newest(trainer);
        assertThat(newest(lead)).isEqualTo(claim);
        var first = trainer.open(claim);
        var stale = lead.open(claim);
        decide(trainer, first, "PART", "3");
        assertThat(decide(lead, stale, "FULL", "").problems()).contains("meanwhile");
        assertThat(path(trainee, enrolment)).contains("3 h from recognised prior learning");

        var again = "/my/second-look/" + claim.substring(CLAIM.length());
        var asking = trainee.open(again);
        assertThat(asking.page().text()).contains("The log is missing.");
        assertThat(PlainBrowser.of("trainee").open(again).status()).isEqualTo(404);
        trainee.send(asking, asking.form("againForm"), Map.of("why", "Here is the log."));
        assertThat(trainer.open(claim).page().select("#claimDecisionForm")).isEmpty();
        assertThat(trainer.open("/team/claims").links()).doesNotContain(claim);
        decide(lead, lead.open(claim), "FULL", "");
        assertThat(path(trainee, enrolment)).contains("4 h from recognised prior learning");
        assertThat(trainee.open(again).page().select("#againForm")).isEmpty();
    }

    private static Answer decide(PlainBrowser who, Answer page, String outcome, String hours) {
        var words = Map.of("outcome", outcome, "hours", hours, "reasons", "The log is missing.", "independent", "on");
        return who.send(page, page.form("claimDecisionForm"), words);
    }

    private static boolean canClaim(PlainBrowser trainee) {
        var paths = trainee.open("/my").links().stream().filter(link -> link.startsWith("/my/path/"));
        return paths.findAny().isPresent()
                && !trainee.open(CLAIMS + enrolmentOf(trainee))
                        .page()
                        .select("#claimForm")
                        .isEmpty();
    }

    private static String enrolmentOf(PlainBrowser trainee) {
        return trainee.open("/my").links().stream()
                .filter(link -> link.startsWith("/my/path/"))
                .map(link -> link.substring("/my/path/".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String newest(PlainBrowser member) {
        return member.open("/team/claims").links().stream()
                .filter(link -> link.startsWith(CLAIM))
                .max(Comparator.comparingLong(link -> Long.parseLong(link.substring(CLAIM.length()))))
                .orElseThrow();
    }

    private static String path(PlainBrowser trainee, String enrolment) {
        return trainee.open("/my/path/" + enrolment).page().text().replace('\u00a0', ' ');
    }
}
