package org.peerpath.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes Faces speak the language of {@link Languages}, and knows pages for reading before they are built: PrimeFaces would
 * open a session, and so set a cookie, only to remember a nonce that no script of theirs needs. They keep the strict
 * policy of {@link ResponseHeaders}.
 */
public class Views extends ViewHandlerWrapper {
    private static final Pattern FOR_READING =
            Pattern.compile("<ui:composition[^>]* template=\"/WEB-INF/templates/(public|error)\\.xhtml\"");

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    public Views(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of((HttpServletRequest) context.getExternalContext().getRequest());
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && view.getViewId() != null && isForReading(context, view.getViewId())) {
            view.setTransient(true);
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
        return view;
    }

    private boolean isForReading(FacesContext context, String viewId) {
        return known.computeIfAbsent(viewId, id -> {
            try (var source = context.getExternalContext().getResourceAsStream(id)) {
                return source != null
                        && FOR_READING
                                .matcher(new String(source.readAllBytes(), UTF_8))
                                .find();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
