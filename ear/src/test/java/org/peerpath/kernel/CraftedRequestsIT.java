package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser;

/** What no page of ours sends is answered in a sentence all the same, and is nothing that we have to mend. */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "The database has no part in it")
class CraftedRequestsIT extends Peerpath {
    @Test
    void a_list_that_does_not_come_as_a_file_is_not_read() {
        var niamh = PlainBrowser.of("orgadmin");
        var door = niamh.open("/people/groups").links().stream()
                .filter(link -> link.startsWith("/people/import/"))
                .findFirst()
                .orElseThrow();
        var form = niamh.open(door).form("uploadForm");
        int before = errors().size();
        var answer = niamh.ask(Method.POST, door, request -> {
            form.formData().stream()
                    .filter(field -> !field.key().equals("file"))
                    .forEach(field -> request.data(field.key(), field.value()));
            request.data("look", "").data("file", "name,email");
        });
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This could not be read").contains("Nothing was stored");
        assertThat(errors()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/nothing.css",
                "/jakarta.faces.resource/styles/nothing.css",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource/nothing.css?ln=nowhere",
                "/jakarta.faces.resource/..%2fweb.xml"
            })
    void a_resource_that_is_not_there_is_not_found(String path) {
        int before = errors().size();
        assertThat(get(path).statusCode()).isIn(400, 404);
        assertThat(errors()).hasSize(before);
    }
}
