package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.evidence.Fact;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** Reading and signing one of the programme's documents, such as the code of ethics. */
@Named
@ViewScoped
public class SignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPath myPath;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenDocument;

    private long enrolmentId;
    private String document = "";
    private String version = "";
    private String title = "";
    private List<String> paragraphs = List.of();
    private boolean signed;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        document = Asked.orNotFound(givenDocument);
        var view = myPath.path(enrolmentId);
        var plan = view.document(document);
        version = plan.version();
        title = plan.title().in(site.getLocale());
        paragraphs = List.of(plan.text().in(site.getLocale()).strip().split("\n\\s*\n", -1));
        signed = view.signed(new Fact.DocumentSigned(document, version, view.today()));
    }

    public void sign() {
        myPath.sign(enrolmentId, document, version);
        messages.info("enrolment", "sign.done", title);
        Faces.redirect("my/path/%s", enrolmentId);
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public List<String> getParagraphs() {
        return paragraphs;
    }

    public boolean isSigned() {
        return signed;
    }
}
