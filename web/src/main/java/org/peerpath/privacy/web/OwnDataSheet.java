package org.peerpath.privacy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Texts;
import org.peerpath.privacy.OwnData;

/** A person's data as one page to read, in their language: a file that needs nothing else and reaches out to nobody. */
final class OwnDataSheet {
    private static final String STYLE =
            """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1d2a2a}
            dl{border-top:1px solid #c9d3d1;padding-top:.75rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap;\
            overflow-wrap:anywhere}
            """;

    private final Shown shown;
    private final Locale locale;
    private final ZoneId zone;
    private final StringBuilder page = new StringBuilder();

    OwnDataSheet(Shown shown, Locale locale, ZoneId zone) {
        this.shown = shown;
        this.locale = locale;
        this.zone = zone;
    }

    String of(OwnData data) {
        var title = escaped(say("sheet.title"));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(escaped(Texts.say("privacy", locale, "sheet.what", shown.dateTime(data.at(), zone))))
                .append("</p>\n");
        data.parts().stream().filter(part -> !part.tables().isEmpty()).forEach(this::part);
        return page.append("</body>\n</html>\n").toString();
    }

    private void part(OwnData.Part part) {
        heading("h2", say("section." + part.section()));
        part.tables().forEach(table -> {
            heading("h3", say("table." + table.table()));
            table.rows().forEach(row -> {
                page.append("<dl>");
                row.forEach(this::line);
                page.append("</dl>\n");
            });
        });
    }

    private void line(String column, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        page.append("<dt>").append(escaped(say("column." + column))).append("</dt><dd>");
        if (value instanceof byte[] bytes) {
            page.append("<a download=\"certificate.pdf\" href=\"data:application/pdf;base64,")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("\">")
                    .append(escaped(say("sheet.file")))
                    .append("</a>");
        } else {
            page.append(escaped(words(column, value)));
        }
        page.append("</dd>");
    }

    private String words(String column, Object value) {
        if (column.equals("language")) {
            return shown.language(value.toString());
        } else if (value instanceof Enum<?> constant) {
            return shown.word(constant);
        } else if (value instanceof Instant moment) {
            return shown.dateTime(moment, zone);
        } else if (value instanceof LocalDate day) {
            return shown.date(day);
        } else if (value instanceof LocalTime time) {
            return shown.time(time);
        } else if (value instanceof Boolean yes) {
            return say(yes ? "sheet.yes" : "sheet.no");
        }
        return value.toString();
    }

    private void heading(String level, String words) {
        page.append('<').append(level).append('>').append(escaped(words));
        page.append("</").append(level).append(">\n");
    }

    private String say(String key) {
        return Texts.say("privacy", locale, key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
