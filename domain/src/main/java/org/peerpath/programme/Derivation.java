package org.peerpath.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the file of a local variant out of the owner's: in its text, only the declared values are replaced, the word in the
 * address, and the workload, which follows the times that were set. Every other byte is the owner's. And the other way
 * round: says of a file what in it is more than the owner allows.
 */
public final class Derivation {
    static final TextPath SLUG = TextPath.of("slug");
    static final TextPath WORKLOAD = TextPath.of("workload", "time");

    private final ProgrammeText owners;
    private final Object tree;
    private final ProgrammeDefinition definition;

    private Derivation(String text) {
        this.owners = ProgrammeText.of(text);
        this.tree = TextTree.of(owners.root());
        this.definition = ProgrammeFile.read(text);
    }

    /** @param text a file that can be read */
    public static Derivation of(String text) {
        return new Derivation(text);
    }

    /** What others may set. */
    public List<LocalBound> bounds() {
        return definition.local();
    }

    public ProgrammeDefinition definition() {
        return definition;
    }

    /** What this file itself says there. */
    public int own(LocalBound bound) {
        return written(owners, bound)
                .flatMap(Derivation::present)
                .orElse(bound.allowed().get(0));
    }

    private static Optional<Integer> present(Written written) {
        return written.value();
    }

    /** One value as it stands in a file. @param value nothing where it is no such value */
    private record Written(String text, Optional<Integer> value) {}

    private Optional<Written> written(ProgrammeText file, LocalBound bound) {
        return places(bound).stream()
                .filter(file::has)
                .map(file::value)
                .map(text -> new Written(text, bound.read(text).stream().boxed().findFirst()))
                .findFirst();
    }

    private List<TextPath> places(LocalBound bound) {
        return LocalPlaces.of(tree, bound.thing(), bound.code());
    }

    /**
     * What a file of a variant sets, by the ids of the bounds: the values that it has where this owner's file allows some.
     */
    public Map<String, Integer> valuesIn(String text) {
        var file = ProgrammeText.of(text);
        var values = new LinkedHashMap<String, Integer>();
        bounds().forEach(bound ->
                written(file, bound).flatMap(Derivation::present).ifPresent(value -> values.put(bound.id(), value)));
        return values;
    }

    /** The workload with these values: the owner's, and what they take more or less. */
    public int workload(Map<String, Integer> values) {
        return definition.workload().minutes() + more(values, LocalThing::isTime);
    }

    private int more(Map<String, Integer> values, Predicate<LocalThing> which) {
        return bounds().stream()
                .filter(bound -> which.test(bound.thing()))
                .mapToInt(bound -> values.getOrDefault(bound.id(), own(bound)) - own(bound))
                .sum();
    }

    /** A certificate says the whole time beside its parts: the whole cannot be less, unless the owner's is. */
    private Optional<ProgrammeFileProblem> parts(int line, Map<String, Integer> values) {
        int fewer = more(values, LocalThing.HOURS::equals);
        int parts = definition.taughtMinutes()
                + definition.placementMinutes()
                + more(values, thing -> thing.isTime() && thing != LocalThing.HOURS);
        int whole = workload(values);
        return fewer < 0 && whole < parts
                ? Optional.of(new ProgrammeFileProblem(
                        line,
                        "workload.time",
                        FileFault.WORKLOAD_HOLDS_ITS_PARTS,
                        List.of(WrittenTime.of(Math.max(1, whole)), WrittenTime.of(Math.max(1, parts)))))
                : Optional.empty();
    }

    /** What refuses these values; nothing where all of them are allowed. */
    public List<ProgrammeFileProblem> refusals(Map<String, Integer> values) {
        var problems = new ArrayList<ProgrammeFileProblem>();
        for (var bound : bounds()) {
            int value = values.getOrDefault(bound.id(), own(bound));
            if (!bound.allows(value)) {
                problems.add(outside(0, bound, bound.written(value)));
            }
        }
        credit(0, workload(values)).ifPresent(problems::add);
        parts(0, values).ifPresent(problems::add);
        return problems;
    }

    private ProgrammeFileProblem outside(int line, LocalBound bound, String said) {
        return new ProgrammeFileProblem(
                line,
                owners.counted(places(bound).get(0)),
                FileFault.OUTSIDE_BOUNDS,
                List.of(bound.thing().key(), bound.code(), said, bound.writtenAllowed()));
    }

    /** Points stand for so much work; a variant that takes less cannot give as many. */
    private Optional<ProgrammeFileProblem> credit(int line, int minutes) {
        var own = definition.workload();
        boolean credited = own.ects() != null || !own.otherCredit().isEmpty();
        return credited && minutes < own.minutes()
                ? Optional.of(new ProgrammeFileProblem(
                        line,
                        "workload.time",
                        FileFault.CREDIT_STANDS_ON_THE_WHOLE_TIME,
                        List.of(WrittenTime.of(own.minutes()), WrittenTime.of(Math.max(1, minutes)))))
                : Optional.empty();
    }

    /**
     * The file of a variant with these values. What is not among them is as the owner has it.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if the owner does not allow one of them
     */
    public String with(String slug, Map<String, Integer> values) {
        ProgrammeRule.A_VARIANT_STAYS_WITHIN_ITS_BOUNDS.require(refusals(values).isEmpty());
        try {
            return spliced(slug, values);
        } catch (UnspliceableText shared) {
            throw ProgrammeRule.WHAT_IS_SET_LOCALLY_STANDS_ALONE.violated();
        }
    }

    private String spliced(String slug, Map<String, Integer> values) {
        var text = owners.set(SLUG, slug);
        for (var bound : bounds()) {
            int value = values.getOrDefault(bound.id(), own(bound));
            if (value != own(bound)) {
                for (var place : places(bound)) {
                    text = text.set(place, bound.written(value));
                }
            }
        }
        int workload = workload(values);
        return workload == definition.workload().minutes()
                ? text.text()
                : text.set(WORKLOAD, WrittenTime.of(workload)).text();
    }

    /** Whatever in a file is more than the owner allows; nothing where it is a variant of this one. */
    public List<ProgrammeFileProblem> problems(String text) {
        var file = ProgrammeText.of(text);
        var problems = new ArrayList<ProgrammeFileProblem>();
        var expected = TextTree.of(owners.root());
        same(expected, file, SLUG);
        for (var bound : bounds()) {
            var written = written(file, bound).orElse(null);
            if (written == null) {
                continue;
            }
            if (!written.value().map(bound::allows).orElse(false)) {
                problems.add(outside(FileLines.of(file, places(bound).get(0)), bound, written.text()));
            }
            places(bound).forEach(place -> TextTree.set(expected, place, written.text()));
        }
        workload(file, expected, problems);
        FileLines.differences(expected, file)
                .forEach((path, owned) -> problems.add(new ProgrammeFileProblem(
                        FileLines.of(file, path), file.counted(path), FileFault.OWNERS_WORDS_STAND, List.of(owned))));
        return problems;
    }

    private void workload(ProgrammeText file, Object expected, List<ProgrammeFileProblem> problems) {
        var values = valuesIn(file.text());
        int follows = workload(values);
        int line = FileLines.of(file, WORKLOAD);
        if (WrittenTime.read(file.value(WORKLOAD).strip()).orElse(0) != follows) {
            problems.add(new ProgrammeFileProblem(
                    line, "workload.time", FileFault.WORKLOAD_FOLLOWS, List.of(WrittenTime.of(Math.max(1, follows)))));
        }
        credit(line, follows).ifPresent(problems::add);
        parts(line, values).ifPresent(problems::add);
        same(expected, file, WORKLOAD);
    }

    /** What the file says there is no question any more. */
    private static void same(Object expected, ProgrammeText file, TextPath path) {
        if (file.has(path) && TextTree.find(expected, path).isPresent()) {
            TextTree.set(expected, path, file.find(path).orElseThrow());
        }
    }

    /** The same file, its workload following the times that it sets; as it is where that would not make it a variant. */
    public String settled(String text) {
        var file = ProgrammeText.of(text);
        if (!file.has(WORKLOAD)) {
            return text;
        }
        int follows = workload(valuesIn(text));
        boolean settled =
                follows <= 0 || WrittenTime.read(file.value(WORKLOAD).strip()).orElse(0) == follows;
        return settled ? text : file.set(WORKLOAD, WrittenTime.of(follows)).text();
    }
}
