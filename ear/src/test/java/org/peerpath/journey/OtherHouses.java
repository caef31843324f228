package org.peerpath.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.harness.Tables;

/**
 * What the demonstration lacks and a matrix needs: a group that nobody whom we know teaches, with all that belongs to it, in
 * the same organisation; the same in another one; and one that was there and is deleted. Written into the tables as copies
 * of what is there, and taken away again.
 */
final class OtherHouses implements AutoCloseable {
    private static final List<String> OF_ENROLMENT =
            List.of("submission", "quiz_attempt", "assessment_decision", "prior_learning_claim");
    private static final List<String> OF_PLACEMENT = List.of("agreement", "placement_report", "log_entry");

    /** What was written, newest last. */
    private final List<String> written = new ArrayList<>();

    /** What is deleted, by table. */
    private final Map<String, List<String>> gone = new HashMap<>();

    OtherHouses() {
        var learning = one("select min(e.id) from enrolment e join placement p on p.enrolment_id = e.id"
                + " join submission s on s.enrolment_id = e.id join log_entry l on l.placement_id = p.id");
        var organisation = one("select organisation_id from enrolment where id = " + learning);
        var host = one("select host_organisation_id from placement where enrolment_id = " + learning);
        var elsewhere = one("select min(o.id) from organisation o where not exists"
                + " (select 1 from role_grant g where g.organisation_id = o.id)");
        write(learning, elsewhere, elsewhere);
        delete();
        write(learning, organisation, host);
        write(learning, elsewhere, elsewhere);
        draft();
    }

    /** A draft of a programme that somebody whom we know leads. */
    private void draft() {
        var published = "number = 1 and programme_id = (select id from programme where slug = 'peer2peer')";
        copy(
                "programme_version",
                published,
                Map.of("number", "99", "state", "'DRAFT'", "frozen_at", "null", "derived_from", "null"));
    }

    /** The numbers of rows of that table that were there and are not any more. */
    List<String> gone(String table) {
        return gone.getOrDefault(table, List.of());
    }

    private void write(String learning, String organisation, String host) {
        var here = new HashMap<>(Map.of("organisation_id", organisation, "host_organisation_id", host));
        // Of a programme that nobody whom we know leads.
        var slug = "slug = 'us-state-with-renewal'";
        here.put("programme_id", copy("programme", slug, here));
        // As a draft: what was published cannot be taken away again.
        here.put("state", "'DRAFT'");
        var version = copy("programme_version", "programme_id = (select id from programme where " + slug + ")", here);
        here.remove("state");
        lesson(version, here);
        var cohort = one("select cohort_id from enrolment where id = " + learning);
        here.put("cohort_id", copy("cohort", "id = " + cohort, here));
        copy("cohort_session", "id = (select min(id) from cohort_session where cohort_id = " + cohort + ")", here);
        copy("application", "id = (select min(id) from application)", here);
        here.put("site_id", site(here));
        here.put("supervisor_id", copy("person", person(learning), here));
        here.put("person_id", copy("person", person(learning), here));
        here.put("trainee_id", String.valueOf(here.get("person_id")));
        here.put("enrolment_id", copy("enrolment", "id = " + learning, here));
        OF_ENROLMENT.forEach(table -> copy(table, first(table, "enrolment_id = " + learning), here));
        var placement = one("select min(p.id) from placement p join log_entry l on l.placement_id = p.id"
                + " where p.enrolment_id = " + learning);
        here.put("placement_id", copy("placement", "id = " + placement, here));
        OF_PLACEMENT.forEach(
                table -> here.put(table + "_id", copy(table, first(table, "placement_id = " + placement), here)));
        copy("placement_dispute", "id = (select min(id) from placement_dispute)", here);
        copy("reflection", "id = (select min(id) from reflection)", here);
        copy("shared_reflection", "id = (select min(id) from shared_reflection)", here);
        here.put("approval_id", copy("host_approval", "id = (select min(id) from host_approval)", here));
        copy("host_file", "id = (select min(id) from host_file)", here);
        copy("incident", "id = (select min(id) from incident)", here);
        here.put("award_id", copy("award", "id = (select min(id) from award)", here));
        copy("award_document", "id = (select min(id) from award_document)", here);
    }

    /** What a module of that version holds. */
    private void lesson(String version, Map<String, String> here) {
        var within = new HashMap<>(here);
        within.put("programme_version_id", version);
        copy("learning_item", "id = (select min(id) from learning_item)", within);
    }

    private static String person(String learning) {
        return "id = (select person_id from enrolment where id = " + learning + ")";
    }

    private static String first(String table, String condition) {
        return "id = (select min(id) from " + table + " where " + condition + ")";
    }

    /** One row more, like that one but for where it belongs. */
    private String copy(String table, String which, Map<String, String> here) {
        var changed = new HashMap<>(here);
        changed.put("submission_id", "null");
        changed.put("code", "'$id'");
        changed.put("slug", "'house-$id'");
        changed.put("host_reader_id", here.getOrDefault("host_organisation_id", "null"));
        changed.put("form_key", "'house-$id'");
        var id = Tables.copy(table, which, changed);
        written.add(table + " " + id);
        return id;
    }

    /** The demonstration has none. */
    private String site(Map<String, String> here) {
        var id = one("select nextval('entity_id')");
        Tables.change("insert into site (id, version, organisation_id, name, address, town, zone) values (" + id
                + ", 0, " + here.get("organisation_id") + ", 'House', 'Quay 1', 'Dublin', 'Europe/Dublin')");
        written.add("site " + id);
        return id;
    }

    private void delete() {
        for (int last = written.size() - 1; last >= 0; last--) {
            var row = written.get(last).split(" ", -1);
            Tables.change("delete from " + row[0] + " where id = " + row[1]);
            gone.computeIfAbsent(row[0], none -> new ArrayList<>()).add(row[1]);
        }
        written.clear();
    }

    private static String one(String question) {
        return Tables.column(question).get(0);
    }

    @Override
    public void close() {
        delete();
    }
}
