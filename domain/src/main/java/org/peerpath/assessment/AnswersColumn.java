package org.peerpath.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of an attempt in one column, as they are always read and written together: a line for each answer, question
 * and answer parted by a tab, in alphabetical order so that the same answers are always the same text.
 */
@Converter
public class AnswersColumn implements AttributeConverter<Map<String, Set<String>>, String> {
    private static final String TAB = "\t";

    @Override
    public String convertToDatabaseColumn(Map<String, Set<String>> answers) {
        var lines = new StringBuilder();
        new TreeMap<>(answers).forEach((question, chosen) -> new TreeSet<>(chosen)
                .forEach(answer ->
                        lines.append(question).append(TAB).append(answer).append('\n')));
        return lines.toString();
    }

    @Override
    public Map<String, Set<String>> convertToEntityAttribute(String column) {
        var answers = new TreeMap<String, Set<String>>();
        column.lines().map(line -> line.split(TAB, 2)).forEach(line -> answers.computeIfAbsent(
                        line[0], question -> new LinkedHashSet<>())
                .add(line[1]));
        return answers;
    }
}
