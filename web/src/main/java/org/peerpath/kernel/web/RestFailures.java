package org.peerpath.kernel.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.peerpath.kernel.BusinessRuleViolation;

/** The table of {@link Failures} for machines: {@code application/problem+json}, in English, with the rule's name. */
@Provider
public class RestFailures implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return answer(status, problem(status, "http-" + status));
        }
        var failure = Failure.of(thrown);
        return switch (failure.kind()) {
            case CONSTRAINT -> answer(400, constraints((ConstraintViolationException) failure.cause()));
            case RULE ->
                answer(
                        422,
                        problem(
                                422,
                                ((BusinessRuleViolation) failure.cause()).rule().key()));
            case CONFLICT -> answer(409, problem(409, "changed-meanwhile"));
            case PROOF -> answer(403, problem(403, "proof-needed"));
            case NOT_THEIRS -> notTheirs();
            case NOT_FOUND, EXPIRED, STALE_PAGE -> answer(404, problem(404, "not-found"));
            case UNEXPECTED ->
                answer(500, problem(500, "unexpected").add("reference", FailureLog.write(failure.cause())));
        };
    }

    private static Response notTheirs() {
        Refused.tell(Refused.Why.ROLE, "/api");
        return answer(404, problem(404, "not-found"));
    }

    private static JsonObjectBuilder constraints(ConstraintViolationException broken) {
        var list = Json.createArrayBuilder();
        broken.getConstraintViolations()
                .forEach(one -> list.add(Json.createObjectBuilder()
                        .add("at", one.getPropertyPath().toString())
                        .add("says", one.getMessage())));
        return problem(400, "not-valid").add("violations", list);
    }

    private static JsonObjectBuilder problem(int status, String title) {
        return Json.createObjectBuilder().add("status", status).add("title", title);
    }

    private static Response answer(int status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.build().toString())
                .build();
    }
}
