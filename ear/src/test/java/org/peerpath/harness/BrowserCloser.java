package org.peerpath.harness;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes what a test opened, and keeps its traces if it failed. */
class BrowserCloser implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        var name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        if (test.getRequiredTestInstance() instanceof Peerpath peerpath) {
            peerpath.browser.close(name, test.getExecutionException().isPresent());
        }
    }
}
