package org.peerpath.certificate.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.certificate.CertificateFace.Check;
import org.peerpath.certificate.CertificateFace.Issuer;
import org.peerpath.certificate.CertificateFace.Learning;
import org.peerpath.certificate.CertificateFace.Signatory;

/**
 * A face as text that keeps: what is stored at issue, what travels inside the PDF, what a certificate is read back from
 * years later. Written out field by field, so that renaming something in the code cannot change what was issued.
 */
public final class FrozenFace {
    /** Raised when a field changes its meaning; older texts stay readable. */
    private static final String FORMAT = "peerpath-award/1";

    private FrozenFace() {}

    public static String of(CertificateFace face) {
        var json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("language", face.language())
                .add("heading", face.heading())
                .add("holder", face.holder())
                .add("statement", face.statement())
                .add("title", face.title())
                .add("issuer", issuer(face.issuer()))
                .add("learning", learning(face.learning()))
                .add("issuedOn", face.issuedOn().toString());
        if (face.validUntil() != null) {
            json.add("validUntil", face.validUntil().toString());
        }
        var signatories = Json.createArrayBuilder();
        face.signatories()
                .forEach(each -> signatories.add(
                        Json.createObjectBuilder().add("name", each.name()).add("function", each.function())));
        json.add("signatories", signatories);
        json.add(
                "check",
                Json.createObjectBuilder()
                        .add("address", face.check().address())
                        .add("code", face.check().code()));
        return json.build().toString();
    }

    /**
     * Reads a face back.
     *
     * @throws IllegalArgumentException if the text is of another format
     */
    public static CertificateFace read(String text) {
        JsonObject json;
        try (var reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        if (!FORMAT.equals(json.getString("format", ""))) {
            throw new IllegalArgumentException("Not a record of the format " + FORMAT);
        }
        var check = json.getJsonObject("check");
        return new CertificateFace(
                json.getString("language"),
                json.getString("heading"),
                json.getString("holder"),
                json.getString("statement"),
                json.getString("title"),
                issuer(json.getJsonObject("issuer")),
                learning(json.getJsonObject("learning")),
                LocalDate.parse(json.getString("issuedOn")),
                json.containsKey("validUntil") ? LocalDate.parse(json.getString("validUntil")) : null,
                json.getJsonArray("signatories").getValuesAs(JsonObject.class).stream()
                        .map(FrozenFace::signatory)
                        .toList(),
                new Check(check.getString("address"), check.getString("code")));
    }

    /** The same certificate, made out to nobody. */
    static String withoutHolder(String text) {
        var face = read(text);
        return of(new CertificateFace(
                face.language(),
                face.heading(),
                Award.NOBODY,
                face.statement(),
                face.title(),
                face.issuer(),
                face.learning(),
                face.issuedOn(),
                face.validUntil(),
                face.signatories(),
                face.check()));
    }

    private static JsonObject issuer(Issuer issuer) {
        return Json.createObjectBuilder()
                .add("name", issuer.name())
                .add("town", issuer.town())
                .add("country", issuer.country())
                .add("registration", issuer.registration())
                .build();
    }

    private static Issuer issuer(JsonObject json) {
        return new Issuer(
                json.getString("name"),
                json.getString("town"),
                json.getString("country"),
                json.getString("registration"));
    }

    private static JsonObject learning(Learning learning) {
        var json = Json.createObjectBuilder()
                .add("programme", array(learning.programme()))
                .add("outcomes", array(learning.outcomes()))
                .add("workload", Duration.ofMinutes(learning.workloadMinutes()).toString())
                .add("level", learning.level())
                .add("assessments", array(learning.assessments()))
                .add("participation", learning.participation())
                .add("qualityAssurance", learning.qualityAssurance());
        if (learning.priorLearning() != null) {
            json.add("priorLearning", learning.priorLearning());
        }
        return json.build();
    }

    private static Learning learning(JsonObject json) {
        return new Learning(
                list(json, "programme"),
                list(json, "outcomes"),
                Math.toIntExact(Duration.parse(json.getString("workload")).toMinutes()),
                json.getString("level"),
                list(json, "assessments"),
                json.getString("participation"),
                json.getString("qualityAssurance"),
                optional(json, "priorLearning"));
    }

    private static Signatory signatory(JsonObject json) {
        return new Signatory(json.getString("name"), json.getString("function"));
    }

    private static JsonArrayBuilder array(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> list(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static @Nullable String optional(JsonObject json, String key) {
        return json.containsKey(key) ? json.getString(key) : null;
    }
}
