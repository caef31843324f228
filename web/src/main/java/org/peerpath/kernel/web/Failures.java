package org.peerpath.kernel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.BusinessRuleViolation;

/**
 * The one place that turns what a page or service throws into what a person sees. Pages and services catch nothing: a
 * broken rule becomes its sentence and the page stays with all that was typed; what is not theirs is not found; what we
 * have to mend gets a reference.
 */
public class Failures extends ExceptionHandlerWrapper {
    static final String REFERENCE = "peerpath.reference";

    public Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (faces != null && queued.hasNext()) {
            var thrown = queued.next().getContext();
            if (handled(faces, Failure.of(thrown.getException()), thrown.getPhaseId())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext faces, Failure failure, @Nullable PhaseId phase) {
        boolean pageCanStay = !PhaseId.RENDER_RESPONSE.equals(phase) && faces.getViewRoot() != null;
        return switch (failure.kind()) {
            case CONSTRAINT, RULE, CONFLICT -> pageCanStay ? stay(faces, failure) : broken(faces, failure);
            case NOT_THEIRS -> notTheirs(faces);
            case NOT_FOUND -> notThere(faces);
            case PROOF -> prove(faces);
            case EXPIRED -> TypedWords.keep(request(faces)) ? again(faces) : again(faces, "notice.expired");
            case STALE_PAGE -> TypedWords.keep(request(faces)) ? again(faces) : again(faces, "notice.stale");
            case UNEXPECTED ->
                isUnreadable(failure, phase)
                        ? answer(faces, HttpServletResponse.SC_BAD_REQUEST)
                        : broken(faces, failure);
        };
    }

    /** A form that carries a file and was not sent as one: no browser does so, and it is nothing of ours to mend. */
    private static boolean isUnreadable(Failure failure, @Nullable PhaseId phase) {
        return PhaseId.APPLY_REQUEST_VALUES.equals(phase)
                && Failure.causes(failure.cause()).anyMatch(ServletException.class::isInstance);
    }

    private static boolean stay(FacesContext faces, Failure failure) {
        Locale locale = Languages.of(request(faces));
        if (failure.cause() instanceof ConstraintViolationException constraints) {
            constraints
                    .getConstraintViolations()
                    .forEach(broken -> Messages.problemAt(field(faces, broken), broken.getMessage()));
        } else if (failure.cause() instanceof BusinessRuleViolation broken) {
            Messages.problemAt(field(faces, broken), Texts.say(broken, locale));
        } else {
            Messages.problemAt(null, Texts.say("kernel", locale, "notice.conflict"));
        }
        faces.renderResponse();
        return true;
    }

    /** The field on the page whose id is the name of the property: the message then stands where it can be mended. */
    private static @Nullable String field(FacesContext faces, ConstraintViolation<?> broken) {
        var path = broken.getPropertyPath().toString();
        var property = path.substring(path.lastIndexOf('.') + 1);
        return field(faces, component -> property.equals(component.getId()));
    }

    /** The field that says by its attribute {@code refusals} that this rule is about what stands in it. */
    private static @Nullable String field(FacesContext faces, BusinessRuleViolation broken) {
        var rule = broken.rule().name();
        return field(
                faces,
                component -> component.getAttributes().get("refusals") instanceof String refusals
                        && List.of(refusals.split(" ", -1)).contains(rule));
    }

    private static @Nullable String field(FacesContext faces, Predicate<UIComponent> wanted) {
        var found = new AtomicReference<@Nullable String>();
        faces.getViewRoot().visitTree(visible(faces), (visit, component) -> {
            if (!(component instanceof EditableValueHolder input) || !wanted.test(component)) {
                return VisitResult.ACCEPT;
            }
            keepTyped(faces, component, input);
            input.setValid(false);
            found.set(component.getClientId(faces));
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    /** A field that is no longer valid shows what was submitted to it, and by now the model has taken that away. */
    private static void keepTyped(FacesContext faces, UIComponent component, EditableValueHolder input) {
        if (input.getSubmittedValue() == null && !(component instanceof UISelectMany)) {
            var typed = faces.getExternalContext().getRequestParameterMap();
            input.setSubmittedValue(typed.get(component.getClientId(faces)));
        }
    }

    /** What a person sees of the page: what is not shown holds no field to mend, and may not bear to be asked. */
    static VisitContext visible(FacesContext faces) {
        return VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    }

    /** To the page that asks for the proof, which leads back to where somebody was; what they typed waits there. */
    private static boolean prove(FacesContext faces) {
        var request = request(faces);
        if (faces.isPostback()) {
            TypedWords.keep(request);
        }
        return redirect(faces, "/confirm?then=" + URLEncoder.encode(LocalPath.of(request), UTF_8));
    }

    /** What they may not see is not there for them, and it is written down that they asked. */
    private static boolean notTheirs(FacesContext faces) {
        Refused.tell(Refused.Why.ROLE, LocalPath.of(request(faces)));
        return notThere(faces);
    }

    private static boolean notThere(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest() ? again(faces, "notice.gone") : answer(faces, 404);
    }

    /** Back to the same address, afresh, with a sentence that says why. */
    private static boolean again(FacesContext faces, String key) {
        CDI.current().select(Messages.class).get().info("kernel", key);
        return again(faces);
    }

    /** Back to the same address, afresh. */
    private static boolean again(FacesContext faces) {
        return redirect(faces, LocalPath.of(request(faces)));
    }

    private static boolean redirect(FacesContext faces, String path) {
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
        return true;
    }

    private static boolean broken(FacesContext faces, Failure failure) {
        request(faces).setAttribute(REFERENCE, FailureLog.write(failure.cause()));
        // What is left of an ajax request is an answer in its own format, which OmniFaces knows how to write.
        return !faces.getPartialViewContext().isAjaxRequest() && answer(faces, 500);
    }

    private static boolean answer(FacesContext faces, int status) {
        var external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            try {
                external.responseSendError(status, null);
            } catch (IOException unsent) {
                throw new UncheckedIOException(unsent);
            }
        }
        faces.responseComplete();
        return true;
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
