package org.peerpath.certificate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.certificate.CertificateFace.Check;
import org.peerpath.certificate.CertificateFace.Issuer;
import org.peerpath.certificate.CertificateFace.Learning;
import org.peerpath.certificate.CertificateFace.Signatory;

/** Invented certificates. */
final class Faces {
    static final String CODE = "7KQ2-M4XB-9TRD-A0WZ-6HPN-EC3V-8S";
    static final String ADDRESS = "https://peerpath.example/verify/" + CODE;

    private Faces() {}

    static CertificateFace of(String holder) {
        return english(holder, learning(7));
    }

    static CertificateFace longOne() {
        return english("Maren Lindqvist", learning(34));
    }

    private static CertificateFace english(String holder, Learning learning) {
        return new CertificateFace(
                "en",
                "Certificate of competence",
                holder,
                "has met the learning outcomes of",
                "Peer support worker, vocational course",
                new Issuer(
                        "Open Bridge Training Collective", "Dublin", "IE", "Invented for demonstration, no. 20–1234"),
                learning,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2028, 11, 19),
                List.of(
                        new Signatory("Ruth Achterberg", "Issuing signatory"),
                        new Signatory("Tomás Quiroga", "Course lead")),
                new Check(ADDRESS, CODE));
    }

    private static Learning learning(int outcomes) {
        var sentences = List.of(
                "explains peer support and its place in recovery",
                "shares own experience briefly, with consent, to the other person’s purpose",
                "builds mutual relationships and keeps clear boundaries",
                "listens actively and asks open questions instead of giving advice",
                "recognises risk and brings in others in time",
                "looks after own wellbeing and uses supervision",
                "works in a team and stands up for people’s rights");
        return new Learning(
                List.of(
                        "60 h taught: 11 sessions, 4 workshops, 2 group supervisions",
                        "30 h own study",
                        "120 h in two placements"),
                IntStream.range(0, outcomes)
                        .mapToObj(i -> sentences.get(i % sentences.size()))
                        .toList(),
                210 * 60,
                "Not levelled in a national framework",
                List.of("Recovery essay, role-play, portfolio, presentation", "Competences signed off in placement"),
                "On site, with two online sessions",
                "Internal verification of a sample of decisions by Open Bridge",
                "Module 1 (12 h)");
    }

    static CertificateFace german() {
        var face = of("Jürgen Weißmüller-Öztürk");
        return new CertificateFace(
                "de",
                "Kompetenzzertifikat",
                face.holder(),
                "hat die Lernergebnisse des folgenden Lehrgangs nachgewiesen:",
                "Genesungsbegleitung, berufsbildender Lehrgang",
                new Issuer("Hafenlicht e. V.", "Hamburg", "DE", ""),
                face.learning(),
                face.issuedOn(),
                null,
                face.signatories(),
                face.check());
    }

    static CertificateFace spanish() {
        var face = of("María del Carmen Núñez Íñiguez");
        return new CertificateFace(
                "es",
                "Certificado de competencia",
                face.holder(),
                "ha alcanzado los resultados de aprendizaje de",
                "Apoyo entre iguales, curso profesional",
                new Issuer("Casa Horizonte", "Valladolid", "ES", ""),
                face.learning(),
                face.issuedOn(),
                null,
                face.signatories(),
                face.check());
    }
}
