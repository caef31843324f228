package org.peerpath.kernel.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Data for machines inside a page, {@code <l:data value="#{…}" />}: a block that no browser executes. Whatever people typed
 * into it, nothing in it can end the block or begin another element.
 */
@FacesComponent(DataBlock.TYPE)
public class DataBlock extends UIComponentBase {
    static final String TYPE = "org.peerpath.Data";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof String json) {
            faces.getResponseWriter().write("<script type=\"application/ld+json\">" + inert(json) + "</script>");
        }
    }

    /** The same JSON: these characters stand in its strings only, where they may be written so. */
    static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
