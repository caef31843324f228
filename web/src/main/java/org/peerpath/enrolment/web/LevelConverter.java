package org.peerpath.enrolment.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.CompetenceLevel;

/** A level in a map has no declared type that Faces could read, so it is told. */
@FacesConverter("competenceLevel")
public class LevelConverter implements Converter<CompetenceLevel> {
    @Override
    public @Nullable CompetenceLevel getAsObject(FacesContext faces, UIComponent component, @Nullable String value) {
        return value == null || value.isEmpty() ? null : CompetenceLevel.valueOf(value);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable CompetenceLevel level) {
        return level == null ? "" : level.name();
    }
}
