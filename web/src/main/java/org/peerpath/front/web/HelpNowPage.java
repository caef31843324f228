package org.peerpath.front.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;

/**
 * Help now: the emergency number first, then whoever can be called in the country a visitor chose. The country is never
 * guessed: where somebody is, is theirs to say.
 */
@Named
@RequestScoped
public class HelpNowPage {
    @Inject
    private Helplines helplines;

    @Inject
    private Clock clock;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    @Inject
    @Param(name = "country")
    private @Nullable String asked;

    private String country = "";
    private List<Helpline> lines = List.of();

    @PostConstruct
    void load() {
        if (asked != null && helplines.countries().contains(asked)) {
            country = asked;
            lines = helplines.in(country, LocalDate.now(clock));
        }
    }

    public String getCountry() {
        return country;
    }

    public List<Helpline> getLines() {
        return lines;
    }

    /** Sorted as the language of the page sorts. */
    public List<String> getCountries() {
        return helplines.countries().stream()
                .sorted(Comparator.comparing(shown::country, Collator.getInstance(site.getLocale())))
                .toList();
    }
}
