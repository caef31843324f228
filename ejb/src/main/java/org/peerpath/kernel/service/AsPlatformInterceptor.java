package org.peerpath.kernel.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets what is marked by {@link AsPlatform} be asked in the platform's name. */
@AsPlatform
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AsPlatformInterceptor {
    @Inject
    private DatabaseCaller caller;

    @AroundInvoke
    Object call(InvocationContext context) throws Exception {
        return caller.asPlatform(context::proceed);
    }
}
