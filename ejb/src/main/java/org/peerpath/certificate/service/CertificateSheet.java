package org.peerpath.certificate.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.print.service.Typefaces;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A face laid out as a page: the template with its places filled, ready to be drawn. */
final class CertificateSheet {
    private static final int LONG_NAME = 25;
    private static final int VERY_LONG_NAME = 70;

    private CertificateSheet() {}

    static Document of(CertificateFace face, Typefaces typefaces) {
        var page = template();
        var root = page.getDocumentElement();
        root.setAttribute("lang", face.language());
        root.setAttribute("class", sizeFor(face.holder()));
        slots(face, new CertificateWords(face.language()), typefaces).fill(root);
        return page;
    }

    private static Slots slots(CertificateFace face, CertificateWords words, Typefaces typefaces) {
        var slots = new Slots(words, typefaces)
                .put("document", face.heading() + ": " + face.title())
                .put("heading", face.heading())
                .put("holder", face.holder())
                .put("statement", face.statement())
                .put("title", face.title())
                .put("issued", words.date(face.issuedOn()))
                .put("valid", face.validUntil() == null ? "" : words.date(face.validUntil()))
                .put("address", face.check().address())
                .put("code", face.check().code())
                .put("qr", QrCode.of(face.check().address()));
        var issuer = face.issuer();
        slots.put("issuer", issuer.name())
                .put("place", issuer.town() + ", " + words.country(issuer.country()))
                .put("registration", issuer.registration());
        for (var i = 0; i < face.signatories().size(); i++) {
            slots.put("signatory" + i, face.signatories().get(i).name())
                    .put("function" + i, face.signatories().get(i).function());
        }
        return learning(slots, face.learning(), words);
    }

    private static Slots learning(Slots slots, CertificateFace.Learning learning, CertificateWords words) {
        return slots.put("programme", learning.programme())
                .put("outcome", learning.outcomes())
                .put("workload", words.hours(learning.workloadMinutes()))
                .put("level", learning.level())
                .put("assessment", learning.assessments())
                .put("participation", learning.participation())
                .put("quality", learning.qualityAssurance())
                .put("prior", listed(learning.priorLearning()));
    }

    private static List<String> listed(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String sizeFor(String holder) {
        if (holder.length() > VERY_LONG_NAME) {
            return "very-long-name";
        }
        return holder.length() > LONG_NAME ? "long-name" : "";
    }

    private static Document template() {
        try (var file = BundledFiles.open("certificate.xhtml")) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The certificate's template cannot be read.", e);
        }
    }
}
