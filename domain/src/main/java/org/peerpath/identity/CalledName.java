package org.peerpath.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody wants to be called: any name in any script, in one line. Left out is what turns the words around it, or
 * lets two names look the same: control characters, marks that reverse a line, and spaces without width. The two joiners
 * stay, as Persian, Hindi and family emoji are written with them.
 */
@NotBlank
@Size(max = Person.NAME_MAX)
@Pattern(regexp = CalledName.VISIBLE, message = "{org.peerpath.calledName}")
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CalledName {
    /** Everything but what cannot be seen. */
    String VISIBLE = "[^\\p{Cc}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*";

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
