package org.peerpath.supervision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several themes in one column, comma separated: they are shown with their meeting and never searched on their own. */
@Converter
public class ThemesColumn implements AttributeConverter<Set<Theme>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Set<Theme> several) {
        return several == null ? "" : several.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Theme> convertToEntityAttribute(@Nullable String column) {
        Set<Theme> several = EnumSet.noneOf(Theme.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",")).map(Theme::valueOf).forEach(several::add);
        }
        return several;
    }
}
