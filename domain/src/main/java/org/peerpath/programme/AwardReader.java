package org.peerpath.programme;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads awards: what they claim, how long they hold, and the rules by which they are earned and renewed. */
final class AwardReader {

    private final Codes codes;
    private final RequirementReader rules;

    AwardReader(Codes codes, RequirementReader rules) {
        this.codes = codes;
        this.rules = rules;
    }

    List<AwardPlan> read(FileMap file) {
        var values = file.each("awards", value -> value);
        if (values.isEmpty()) {
            file.problem(FileFault.AWARD_EXPECTED);
        }
        var maps = new ArrayList<FileMap>();
        for (var value : values) {
            var map = value.map("key", "kind", "title", "wording", "validity", "requirement", "renewal");
            codes.define("award", map, "key");
            maps.add(map);
        }
        return maps.stream().map(this::award).toList();
    }

    private AwardPlan award(FileMap map) {
        var key = map.or("key", FileValue::text, "");
        var requirement = map.need("requirement", rules::read, RequirementReader.NOTHING);
        rules.remember(key, requirement);
        return new AwardPlan(
                key,
                map.constant("kind", AwardKind.class),
                map.localised("title"),
                map.localised("wording"),
                map.need("validity", this::validity, new Validity.Unlimited()),
                requirement,
                map.find("renewal").map(rules::read).orElse(null));
    }

    private Validity validity(FileValue value) {
        if (!value.isMap()) {
            if (!"unlimited".equals(value.scalar())) {
                value.problem(FileFault.VALIDITY_EXPECTED);
            }
            return new Validity.Unlimited();
        }
        var map = value.map("months", "fixed-date", "years");
        if (map.has("months") == map.has("fixed-date")) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, "months, fixed-date");
        }
        if (map.has("months")) {
            return new Validity.Months(map.integer("months", 1, 1200));
        }
        var years = map.or("years", AwardReader::years, Validity.Years.EVERY);
        return new Validity.FixedDate(map.need("fixed-date", AwardReader::day, MonthDay.of(1, 1)), years);
    }

    private static Validity.Years years(FileValue value) {
        for (var years : Validity.Years.values()) {
            if (years.name().toLowerCase(Locale.ROOT).equals(value.scalar())) {
                return years;
            }
        }
        value.problem(FileFault.YEARS_EXPECTED);
        return Validity.Years.EVERY;
    }

    private static MonthDay day(FileValue value) {
        try {
            return MonthDay.parse("--" + value.text());
        } catch (DateTimeException e) {
            value.problem(FileFault.DAY_EXPECTED);
            return MonthDay.of(1, 1);
        }
    }
}
