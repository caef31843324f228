package org.peerpath.kernel.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Gives a page its words: {@code #{text['save']}} from the shared bundle, {@code #{placementText['hours.title']}} from
 * the feature's own. A bundle is found by its name, so a new feature has nothing to register.
 */
public class TextsResolver extends ELResolver {
    private static final String SHARED = "text";
    private static final String SUFFIX = "Text";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var bundle = bundle(name);
        if (bundle != null) {
            context.setPropertyResolved(null, property);
        }
        return bundle;
    }

    private static @Nullable ResourceBundle bundle(String name) {
        if (!name.equals(SHARED) && !name.endsWith(SUFFIX)) {
            return null;
        }
        var feature = name.equals(SHARED) ? "kernel" : name.substring(0, name.length() - SUFFIX.length());
        var faces = FacesContext.getCurrentInstance();
        if (feature.isEmpty() || faces == null) {
            return null;
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return Texts.of(feature, Languages.of(request)).orElse(null);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return getValue(context, base, property) == null ? null : ResourceBundle.class;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (getValue(context, base, property) != null) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return getValue(context, base, property) != null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? String.class : null;
    }
}
