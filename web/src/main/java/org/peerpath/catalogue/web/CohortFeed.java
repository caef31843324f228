package org.peerpath.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.peerpath.catalogue.web.AtomFeed.Entry;
import org.peerpath.enrolment.service.Applying;
import org.peerpath.enrolment.service.NewCohort;
import org.peerpath.kernel.WrittenDay;
import org.peerpath.kernel.service.PeerpathAddress;
import org.peerpath.kernel.web.Languages;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** New groups one can apply to, for feed readers: {@code /feeds/cohorts}. Without an account and without a cookie. */
@WebServlet("/feeds/cohorts")
public class CohortFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/feeds/cohorts";

    @Inject
    private transient Applying applying;

    @Inject
    private transient ProgrammeDefinitions definitions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = feed(Languages.of(request)).bytes();
        var tag = tag(feed);
        response.setHeader("Cache-Control", "public, max-age=900");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }

    private AtomFeed feed(Locale locale) {
        var address = PeerpathAddress.of(PATH);
        return new AtomFeed(
                address,
                address,
                Texts.say("catalogue", locale, "feed.title"),
                "Peerpath",
                locale,
                applying.announced().stream().map(row -> entry(row, locale)).toList());
    }

    private Entry entry(NewCohort row, Locale locale) {
        var programme = definitions.of(row.programmeVersionId()).title().in(locale);
        return new Entry(
                PeerpathAddress.of("/apply/" + row.id()),
                PeerpathAddress.of("/programme/" + row.slug()),
                Texts.say("catalogue", locale, "feed.entry", programme, row.name()),
                Texts.say(
                        "catalogue",
                        locale,
                        "feed.summary",
                        row.place(),
                        Locale.forLanguageTag(row.language()).getDisplayLanguage(locale),
                        WrittenDay.of(row.startsOn(), locale),
                        WrittenDay.of(row.applyUntil(), locale)),
                row.organisation(),
                row.announcedAt());
    }

    private static String tag(byte[] feed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(feed);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
