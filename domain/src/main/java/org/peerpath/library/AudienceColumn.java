package org.peerpath.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several in one column, comma separated: they are shown with the item and never searched on their own. */
@Converter
public class AudienceColumn implements AttributeConverter<Set<Audience>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Set<Audience> several) {
        return several == null ? "" : several.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Audience> convertToEntityAttribute(@Nullable String column) {
        Set<Audience> several = EnumSet.noneOf(Audience.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",")).map(Audience::valueOf).forEach(several::add);
        }
        return several;
    }
}
