package org.peerpath.kernel.web;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Texts with a little shape: paragraphs, headings, lists, links, tables. HTML that somebody typed is shown as they typed it
 * and means nothing; what is left of the rendering passes a list of what may reach a page. Pictures are named and not
 * fetched: a page asks no other site for anything.
 */
public final class Markdown {
    /** Deeper than people write, and shallow enough to be walked. */
    private static final int DEEPEST = 20;

    private static final int MARKS_IN_A_LINE = 400;

    private static final int SHALLOWEST_HEADING = 2;
    private static final int SMALLEST_HEADING = 6;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em")
            .allowElements("strong", "a", "hr", "br", "table", "thead", "tbody", "tr", "th", "td")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .requireRelsOnLinks("noreferrer", "noopener")
            .toFactory();

    private Markdown() {}

    /** HTML that can stand in a page, below its first heading. */
    public static String toHtml(String markdown) {
        if (isTooDeep(markdown)) {
            return "<pre>" + escaped(markdown) + "</pre>";
        }
        var document = PARSER.parse(markdown);
        document.accept(new Fitted());
        return ALLOWED.sanitize(RENDERER.render(document));
    }

    /** Marks that open something inside one line, over and over: nobody writes so, and following it would take the stack. */
    private static boolean isTooDeep(String markdown) {
        return markdown.lines()
                .anyMatch(line -> line.chars()
                                .filter(letter -> letter == '[' || letter == '*' || letter == '_')
                                .count()
                        > MARKS_IN_A_LINE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Makes headings begin below that of the page, and puts the words of a picture in its place. */
    private static final class Fitted extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(SMALLEST_HEADING, heading.getLevel() + SHALLOWEST_HEADING - 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Node last = image;
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                last.insertAfter(child);
                last = child;
            }
            image.unlink();
        }
    }
}
