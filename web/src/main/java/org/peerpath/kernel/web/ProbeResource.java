package org.peerpath.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.peerpath.kernel.service.Readiness;

/** Probes: 200 when every vital part answers, 503 otherwise; the body says which part does not. */
@RequestScoped
@Path("{probe: ready|live}")
public class ProbeResource {
    @Inject
    private Readiness readiness;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response probe() {
        var parts = readiness.parts();
        var status = parts.containsValue(false) ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK;
        return Response.status(status)
                .entity(parts)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
