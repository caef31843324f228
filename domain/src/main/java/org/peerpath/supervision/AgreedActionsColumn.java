package org.peerpath.supervision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agreed actions in one column, a line for each, the day first: {@code 2026-12-01 Read the safeguarding policy}. */
@Converter
public class AgreedActionsColumn implements AttributeConverter<List<AgreedAction>, String> {
    private static final int DAY = 10;

    @Override
    public String convertToDatabaseColumn(@Nullable List<AgreedAction> several) {
        return several == null
                ? ""
                : several.stream().map(one -> one.due() + " " + one.words()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<AgreedAction> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? List.of()
                : column.lines()
                        .map(line -> new AgreedAction(line.substring(DAY), LocalDate.parse(line.substring(0, DAY))))
                        .toList();
    }
}
