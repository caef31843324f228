package org.peerpath.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallRequestsTest {
    private static final long LARGE = 200_000_000L;

    @Test
    void much_comes_as_a_file_only() throws Exception {
        assertThat(isLetIn("POST", "multipart/form-data; boundary=x", "/authoring/moodle/1", LARGE))
                .isTrue();
        assertThat(isLetIn("POST", "application/x-www-form-urlencoded", "/authoring/moodle/1", LARGE))
                .isFalse();
        assertThat(isLetIn("PUT", "multipart/form-data; boundary=x", "/authoring/moodle/1", LARGE))
                .isFalse();
        assertThat(isLetIn("POST", null, "/authoring/moodle/1", LARGE)).isFalse();
        assertThat(isLetIn("POST", "multipart/form-data; boundary=x", "/authoring/import/1", LARGE))
                .isFalse();
        assertThat(isLetIn("POST", "application/x-www-form-urlencoded", "/authoring/import/1", 1000))
                .isTrue();
    }

    private static boolean isLetIn(String method, @Nullable String type, String path, long length) throws Exception {
        var filter = new SmallRequests();
        filter.init(saying(FilterConfig.class, Map.of("getInitParameter", "/authoring/moodle/")));
        var says = new HashMap<String, Object>(Map.of(
                "getMethod",
                method,
                "getRequestURI",
                path,
                "getContextPath",
                "",
                "getContentLengthLong",
                length,
                "isUserInRole",
                true));
        if (type != null) {
            says.put("getContentType", type);
        }
        var through = new ArrayList<Object>();
        FilterChain chain = (request, response) -> through.add(request);
        filter.doFilter(saying(HttpServletRequest.class, says), saying(HttpServletResponse.class, Map.of()), chain);
        return !through.isEmpty();
    }

    /** Answers each question by its name. */
    private static <T> T saying(Class<T> kind, Map<String, Object> answers) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (self, asked, with) -> answers.get(asked.getName())));
    }
}
