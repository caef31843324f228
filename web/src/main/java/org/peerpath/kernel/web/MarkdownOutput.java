package org.peerpath.kernel.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <l:markdown value="…" />}: the one place where HTML is written into a page, after {@link Markdown} made it. */
@FacesComponent(MarkdownOutput.TYPE)
public class MarkdownOutput extends UIComponentBase {
    static final String TYPE = "org.peerpath.Markdown";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof String markdown) {
            context.getResponseWriter().write(Markdown.toHtml(markdown));
        }
    }
}
