package org.peerpath.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.certificate.service.CertificateCheck;
import org.peerpath.certificate.service.CheckedAward;

/**
 * Anybody checks a certificate. Reading needs no session. A name to compare comes by POST only, so that it stands in no
 * address, no history and no log; it is compared and forgotten.
 */
@Named
@RequestScoped
public class VerifyPage {
    private static final int NAME_MAX = 300;
    private static final int CODE_MAX = 60;

    /** Too Many Requests (RFC 6585). */
    private static final int TOO_MANY = 429;

    @Inject
    private CertificateCheck certificates;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenCode;

    private String code = "";
    private @Nullable CheckedAward found;
    private @Nullable Boolean bears;
    private boolean resting;

    @PostConstruct
    void load() {
        if (givenCode != null && !givenCode.isBlank()) {
            code = cut(givenCode, CODE_MAX);
            found = certificates.check(code, Visitors.of(request)).orElse(null);
            resting = found == null;
            if (found == null) {
                Faces.setResponseStatus(TOO_MANY);
            } else {
                compare(found);
            }
        }
    }

    private void compare(CheckedAward award) {
        var holder = "POST".equals(request.getMethod()) ? request.getParameter("holder") : null;
        if (award.isKnown() && holder != null && !holder.isBlank()) {
            bears = certificates.bears(code, cut(holder, NAME_MAX), Visitors.of(request));
        }
    }

    /** A code that was typed leads to the address of its own, which can be kept and sent on. */
    public void lead() {
        var typed = request.getParameter("code");
        if (found == null && !resting && typed != null && !typed.isBlank()) {
            Faces.redirect("verify/%s", cut(typed.strip().replaceAll("\\s+", "-"), CODE_MAX));
        }
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    public String getCode() {
        return code;
    }

    public @Nullable CheckedAward getFound() {
        return found;
    }

    /** Whether too many codes that say nothing were tried from where the visitor is. */
    public boolean isResting() {
        return resting;
    }

    /** Whether a name was compared. */
    public boolean isCompared() {
        return bears != null;
    }

    public boolean isBears() {
        return Boolean.TRUE.equals(bears);
    }

    /** The pill's colour. */
    public String getKind() {
        var award = found;
        if (award == null) {
            return "none";
        }
        return switch (award.answer()) {
            case VALID -> "done";
            case EXPIRED, SUSPENDED -> "wait";
            case REVOKED -> "stop";
            case UNKNOWN -> "none";
        };
    }
}
