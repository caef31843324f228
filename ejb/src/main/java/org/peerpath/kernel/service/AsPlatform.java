package org.peerpath.kernel.service;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the platform does itself, whoever made it necessary: the doors that people pass before they are known, what is
 * found by a secret that only one person has, and the jobs. The database's own wall lets it through, so each of these has
 * to carry its scope in its query, and there are few.
 */
@Inherited
@Documented
@InterceptorBinding
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsPlatform {}
