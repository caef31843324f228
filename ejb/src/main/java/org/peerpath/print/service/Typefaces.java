package org.peerpath.print.service;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.peerpath.print.service.Typeface.Cut;

/**
 * The parsed typefaces. Parsing costs more than drawing, so a set is kept and used again; a parsed font is not made for
 * two threads, so each drawing borrows a whole set and there are as many as there were drawings at the same time.
 */
public final class Typefaces {
    private static final Queue<Typefaces> IDLE = new ConcurrentLinkedQueue<>();

    private final Map<Typeface, Map<Cut, TrueTypeFont>> parsed = new EnumMap<>(Typeface.class);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Draws with a set that nobody else draws with meanwhile. */
    public static <T> T lend(Function<Typefaces, T> drawing) {
        var idle = IDLE.poll();
        var typefaces = idle == null ? new Typefaces() : idle;
        var drawn = drawing.apply(typefaces);
        IDLE.add(typefaces);
        return drawn;
    }

    /** Whether one of them has every letter of the text. */
    public boolean write(String text) {
        return of(text).isPresent();
    }

    /** The typeface that has every letter of the text in both cuts; none where letters have no form to join by. */
    public Optional<Typeface> of(String text) {
        try {
            return Arrays.stream(Typeface.values())
                    .filter(typeface -> writes(typeface, text))
                    .findFirst();
        } catch (ArabicLetters.UnjoinedLetter unjoined) {
            return Optional.empty();
        }
    }

    /** Offers all typefaces to a drawing; only those it uses are parsed and embedded. */
    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (var typeface : Typeface.values()) {
            for (var cut : Cut.values()) {
                builder.useFont(
                        new Lazily(typeface, cut, document), typeface.family(), cut.weight(), FontStyle.NORMAL, true);
            }
        }
    }

    private boolean writes(Typeface typeface, String text) {
        if (!text.codePoints().allMatch(typeface::isFor)) {
            return false;
        }
        var joined = ArabicLetters.joined(text);
        return cuts(typeface).values().stream().allMatch(font -> has(font, text) && has(font, joined));
    }

    private static boolean has(TrueTypeFont font, String text) {
        try {
            var glyphs = font.getUnicodeCmapLookup();
            return text.codePoints().filter(c -> !ArabicLetters.isJoiner(c)).allMatch(c -> glyphs.getGlyphId(c) != 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Cut, TrueTypeFont> cuts(Typeface typeface) {
        return parsed.computeIfAbsent(typeface, Typefaces::parse);
    }

    private static Map<Cut, TrueTypeFont> parse(Typeface typeface) {
        var cuts = new EnumMap<Cut, TrueTypeFont>(Cut.class);
        for (var cut : Cut.values()) {
            try {
                var file = RandomAccessReadBuffer.createBufferFromStream(open(cut.fileOf(typeface)));
                cuts.put(cut, new TTFParser().parse(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cuts;
    }

    private static InputStream open(String name) {
        var found = Typefaces.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("The jar lacks " + name);
        }
        return found;
    }

    private final class Lazily extends PDFontSupplier {
        private final Typeface typeface;
        private final Cut cut;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // The font comes when it is asked for.
        Lazily(Typeface typeface, Cut cut, PDDocument document) {
            super(null);
            this.typeface = typeface;
            this.cut = cut;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, cuts(typeface).get(cut), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
