package org.peerpath.drafting.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** Whether a length of time, a whole number or a day is written as a programme file has it; the field says which. */
@FacesValidator("peerpath.draftedValue")
public class DraftedValue implements Validator<Object> {
    private static final String TIME = "(\\d{1,4} h( \\d{1,2})?|\\d{1,5} min)";

    @Override
    public void validate(FacesContext faces, UIComponent component, @Nullable Object value) {
        var written = value == null ? "" : value.toString().strip();
        var kind = String.valueOf(component.getAttributes().get("written"));
        boolean right = written.isEmpty()
                || switch (kind) {
                    case "TIME" -> written.matches(TIME);
                    case "NUMBER" -> written.matches("\\d{1,6}");
                    default -> true;
                };
        if (!right) {
            var sentence = CDI.current().select(DraftWords.class).get().say("written." + kind);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }
}
