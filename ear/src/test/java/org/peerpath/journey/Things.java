package org.peerpath.journey;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerpath.harness.Tables;
import org.peerpath.kernel.service.DemoMode;

/**
 * What the numbers in addresses name, whose it is and to which organisation it belongs: asked of the tables by plain joins,
 * and never of what Peerpath answers.
 */
final class Things {
    private static final String NOW =
            "timestamp '" + LocalDateTime.now(ZoneOffset.UTC).withNano(0) + "'";
    private static final String COUNTS =
            " g.begins_at <= " + NOW + " and (g.ends_at is null or g.ends_at > " + NOW + ") ";

    /** Rows of each kind of thing: its number and its organisation. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("enrolment", "select id, organisation_id from enrolment"),
            Map.entry("placement", "select id, organisation_id from placement"),
            Map.entry("agreement", "select id, organisation_id from agreement"),
            Map.entry("hosted placement", "select id, host_organisation_id from placement"),
            Map.entry("day", "select id, organisation_id from log_entry"),
            Map.entry(
                    "hosted day",
                    "select l.id, p.host_organisation_id from log_entry l join placement p on p.id = l.placement_id"),
            Map.entry("dispute", "select id, organisation_id from placement_dispute"),
            Map.entry(
                    "hosted dispute",
                    "select d.id, p.host_organisation_id from placement_dispute d"
                            + " join placement p on p.id = d.placement_id"),
            Map.entry("meeting", "select id, organisation_id from supervision_meeting"),
            Map.entry(
                    "hosted meeting",
                    "select m.id, p.host_organisation_id from supervision_meeting m"
                            + " join placement p on p.id = m.placement_id"),
            Map.entry("cohort", "select id, organisation_id from cohort"),
            Map.entry("programme", "select id, organisation_id from programme"),
            Map.entry("programme version", "select id, organisation_id from programme_version"),
            Map.entry("programme share", "select id, local_organisation_id from programme_share"),
            Map.entry("claim", "select id, organisation_id from prior_learning_claim"),
            Map.entry(
                    "host",
                    "select organisation_id, organisation_id from organisation_capability where capability = 'HOST'"),
            Map.entry("host file", "select id, organisation_id from host_file"),
            Map.entry("incident", "select id, organisation_id from incident"),
            Map.entry("open cohort", "select id, organisation_id from cohort where state = 'OPEN'"),
            Map.entry("lesson", "select id, organisation_id from learning_item"),
            Map.entry("session", "select id, organisation_id from cohort_session"),
            Map.entry("submission", "select id, organisation_id from submission"),
            Map.entry("award", "select id, organisation_id from award"),
            Map.entry("share", "select id, organisation_id from shared_reflection"),
            Map.entry("workshop", "select id, organisation_id from workshop"),
            Map.entry("organisation", "select id, id from organisation"),
            Map.entry("site", "select id, organisation_id from site"),
            Map.entry(
                    "person",
                    "select distinct g.person_id, coalesce(g.organisation_id, 0) from role_grant g"
                            + " join account a on a.person_id = g.person_id"),
            Map.entry("item", "select id, 0 from resource"));

    /** Who is tied to which of them, and how. */
    private static final Map<String, List<String>> TIES = Map.ofEntries(
            Map.entry(
                    "enrolment",
                    List.of(
                            "select id, person_id, 'learns' from enrolment",
                            team("select t.id", "enrolment t join cohort c on c.id = t.cohort_id"),
                            office("select t.id", "enrolment t", "ISSUER", "signs"))),
            Map.entry(
                    "placement",
                    List.of(
                            "select id, trainee_id, 'learns' from placement",
                            team(
                                    "select t.id",
                                    "placement t join enrolment e on e.id = t.enrolment_id join cohort c on c.id = e.cohort_id"))),
            Map.entry(
                    "agreement",
                    List.of(
                            "select a.id, p.trainee_id, 'learns' from agreement a join placement p on p.id = a.placement_id",
                            "select a.id, p.supervisor_id, 'supervises' from agreement a"
                                    + " join placement p on p.id = a.placement_id",
                            team(
                                    "select t.id",
                                    "agreement t join placement p on p.id = t.placement_id"
                                            + " join enrolment e on e.id = p.enrolment_id join cohort c on c.id = e.cohort_id"))),
            Map.entry(
                    "hosted placement",
                    List.of(
                            "select id, supervisor_id, 'supervises' from placement",
                            "select placement_id, person_id, 'supervises' from placement_deputy where ended_at is null")),
            Map.entry("day", List.of("select id, trainee_id, 'learns' from log_entry")),
            Map.entry(
                    "hosted day",
                    List.of("select l.id, p.supervisor_id, 'supervises' from log_entry l"
                            + " join placement p on p.id = l.placement_id")),
            Map.entry("meeting", List.of("select id, trainee_id, 'learns' from supervision_meeting")),
            Map.entry(
                    "hosted meeting",
                    List.of("select m.id, p.supervisor_id, 'supervises' from supervision_meeting m"
                            + " join placement p on p.id = m.placement_id")),
            Map.entry(
                    "dispute",
                    List.of(
                            "select id, trainee_id, 'learns' from placement_dispute",
                            team(
                                    "select t.id",
                                    "placement_dispute t join placement p on p.id = t.placement_id"
                                            + " join enrolment e on e.id = p.enrolment_id"
                                            + " join cohort c on c.id = e.cohort_id"))),
            Map.entry("hosted dispute", List.of("select id, supervisor_id, 'supervises' from placement_dispute")),
            Map.entry(
                    "cohort",
                    List.of(
                            team("select c.id", "cohort c"),
                            office("select t.id", "cohort t", "ORGANISATION_ADMINISTRATOR", "keeps"))),
            Map.entry("programme", List.of(leading("select p.id", "programme p"))),
            Map.entry(
                    "programme version",
                    List.of(
                            leading("select v.id", "programme_version v join programme p on p.id = v.programme_id"),
                            team("select v.id", "programme_version v join cohort c on c.programme_version_id = v.id")
                                    .replace("'leads'", "'reads'")
                                    .replace("'teaches'", "'reads'"))),
            Map.entry(
                    "programme share",
                    List.of("select s.id, g.person_id, 'runs' from programme_share s"
                            + " join role_grant g on g.organisation_id = s.local_organisation_id"
                            + " where g.programme_id is not null and g.cohort_id is null"
                            + " and g.role = 'COURSE_LEAD' and" + COUNTS)),
            Map.entry(
                    "claim",
                    List.of(
                            "select id, trainee_id, 'learns' from prior_learning_claim",
                            team(
                                    "select t.id",
                                    "prior_learning_claim t join enrolment e on e.id = t.enrolment_id"
                                            + " join cohort c on c.id = e.cohort_id"))),
            Map.entry("host", List.of()),
            Map.entry("host file", List.of(office("select t.id", "host_file t", "COURSE_LEAD", "leads"))),
            Map.entry(
                    "incident",
                    List.of("select i.id, g.person_id, 'safeguards' from incident i join role_grant g"
                            + " on g.organisation_id = i.organisation_id"
                            + " or g.organisation_id = i.host_reader_id"
                            + " where g.role = 'SAFEGUARDING_LEAD' and" + COUNTS)),
            Map.entry("open cohort", List.of()),
            Map.entry(
                    "lesson",
                    List.of(
                            "select i.id, e.person_id, 'learns' from learning_item i"
                                    + " join enrolment e on e.programme_version_id = i.programme_version_id",
                            team(
                                            "select i.id",
                                            "learning_item i join cohort c on c.programme_version_id ="
                                                    + " i.programme_version_id")
                                    .replace("'leads'", "'reads'")
                                    .replace("'teaches'", "'reads'"),
                            leading(
                                            "select i.id",
                                            "learning_item i join programme_version v on v.id = i.programme_version_id"
                                                    + " join programme p on p.id = v.programme_id")
                                    .replace("'leads'", "'writes'"))),
            Map.entry("session", List.of(team("select t.id", "cohort_session t join cohort c on c.id = t.cohort_id"))),
            Map.entry("submission", List.of(team("select t.id", "submission t join cohort c on c.id = t.cohort_id"))),
            Map.entry(
                    "award",
                    List.of(
                            "select id, person_id, 'holds' from award",
                            office("select t.id", "award t", "ISSUER", "signs"))),
            Map.entry("share", List.of("select share_id, reader_id, 'reads' from shared_reader")),
            Map.entry(
                    "workshop",
                    List.of(
                            office("select t.id", "workshop t", "COURSE_LEAD", "leads"),
                            "select w.id, g.person_id, 'leads' from workshop w, role_grant g where g.role = 'LIBRARIAN'"
                                    + " and" + COUNTS)),
            Map.entry(
                    "organisation",
                    List.of("select g.organisation_id, g.person_id, 'keeps' from role_grant g"
                            + " where g.role = 'ORGANISATION_ADMINISTRATOR' and" + COUNTS)),
            Map.entry("site", List.of(office("select t.id", "site t", "ORGANISATION_ADMINISTRATOR", "keeps"))),
            Map.entry(
                    "person",
                    List.of("select t.person_id, g.person_id, 'keeps' from role_grant t join role_grant g"
                            + " on g.organisation_id = t.organisation_id where g.role = 'ORGANISATION_ADMINISTRATOR' and"
                            + COUNTS)),
            Map.entry("item", List.of()));

    private final Map<String, Map<String, Set<String>>> organisationsOf = new HashMap<>();
    private final Map<String, Set<String>> ties = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Set<String>> rolesIn = new HashMap<>();

    /** Whoever teaches or answers for the cohort {@code c}: in it, or in its programme at its organisation. */
    private static String team(String select, String from) {
        return select + ", g.person_id, case when g.role = 'COURSE_LEAD' then 'leads' else 'teaches' end from " + from
                + " join role_grant g on g.cohort_id = c.id or (g.cohort_id is null and g.programme_id = c.programme_id"
                + " and g.organisation_id = c.organisation_id) where g.role in ('TRAINER', 'COURSE_LEAD') and" + COUNTS;
    }

    /** Whoever leads the programme {@code p} as a whole, in the organisation that runs it. */
    private static String leading(String select, String from) {
        return select + ", g.person_id, 'leads' from " + from
                + " join role_grant g on g.programme_id = p.id and g.organisation_id = p.organisation_id"
                + " and g.cohort_id is null where g.role = 'COURSE_LEAD' and" + COUNTS;
    }

    /** Whoever holds that role in the organisation of {@code t}. */
    private static String office(String select, String from, String role, String tie) {
        return select + ", g.person_id, '" + tie + "' from " + from
                + " join role_grant g on g.organisation_id = t.organisation_id where g.role = '" + role + "' and"
                + COUNTS;
    }

    /** As everything stands at this moment. */
    static Things now() {
        var things = new Things();
        Tables.ask("select email, person_id from account").forEach(row -> things.people.put(row.get(0), row.get(1)));
        Tables.ask("select g.person_id, g.organisation_id from role_grant g where g.organisation_id is not null and"
                        + COUNTS)
                .forEach(row -> add(things.rolesIn, row.get(0), row.get(1)));
        ROWS.forEach((thing, rows) -> {
            var found = new LinkedHashMap<String, Set<String>>();
            Tables.ask(rows).forEach(row -> add(found, row.get(0), row.get(1)));
            things.organisationsOf.put(thing, found);
        });
        TIES.forEach((thing, all) -> all.forEach(each -> Tables.ask(each)
                .forEach(row -> add(things.ties, thing + " " + row.get(0) + " " + row.get(1), row.get(2)))));
        return things;
    }

    private static void add(Map<String, Set<String>> all, String key, String value) {
        all.computeIfAbsent(key, none -> new HashSet<>()).add(value);
    }

    static boolean isKnown(String thing) {
        return ROWS.containsKey(thing);
    }

    /** The numbers of all there are. */
    Set<String> all(String thing) {
        return organisationsOf.getOrDefault(thing, Map.of()).keySet();
    }

    /** How somebody stands to the thing with that number, where these ties make it theirs. */
    Relation relation(String account, String thing, String number, Set<String> whose) {
        var organisations = organisationsOf.getOrDefault(thing, Map.of()).get(number);
        if (organisations == null) {
            return Relation.GONE;
        }
        var person = people.getOrDefault(account.contains("@") ? account : DemoMode.address(account), "nobody");
        if (ties.getOrDefault(thing + " " + number + " " + person, Set.of()).stream()
                .anyMatch(whose::contains)) {
            return Relation.OWN;
        }
        var here = rolesIn.getOrDefault(person, Set.of());
        return organisations.stream().anyMatch(here::contains) ? Relation.SAME : Relation.OTHER;
    }
}
