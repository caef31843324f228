package org.peerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads all views as XML and holds them to what keeps them safe, accessible and translatable. */
class ViewsTest {
    private static final String FACELETS = "jakarta.faces.facelets";
    private static final Set<String> INPUTS = Set.of(
            "inputText",
            "inputTextarea",
            "inputSecret",
            "inputFile",
            "selectOneMenu",
            "selectOneRadio",
            "selectManyCheckbox",
            "selectBooleanCheckbox",
            "selectManyListbox",
            "selectOneListbox");
    private static final Set<String> FIELDS = Set.of(
            "field",
            "area",
            "select",
            "choice",
            "checks",
            "check",
            "date",
            "time",
            "number",
            "password",
            "email",
            "file",
            "button",
            "form",
            "table",
            "confirm");
    private static final Set<String> CARRIES_WORDS =
            Set.of("label", "hint", "title", "alt", "placeholder", "aria-label", "caption", "none", "header");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void there_are_views() {
        assertThat(views()).hasSizeGreaterThan(30);
    }

    /** What is typed when a session ends is kept by the names of the fields, and passwords are left out by theirs. */
    @Test
    void a_password_is_known_by_its_name() {
        check((element, file) -> {
            boolean secret = element.getLocalName().equals("password");
            boolean named = element.getAttribute("id").toLowerCase(Locale.ROOT).endsWith("password");
            report(secret && !named, element, file, "has an id that does not end with password");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_style_and_no_script_stands_in_a_view() {
        check((element, file) -> {
            boolean inline = element.getLocalName().equals("script") && !element.hasAttribute("src")
                    || element.getLocalName().equals("style")
                    || element.getLocalName().equals("outputScript");
            report(inline, element, file, "is inline");
            report(element.hasAttribute("style"), element, file, "has a style attribute");
            for (String name : attributes(element)) {
                boolean handler = name.matches("on[a-z]+") && isHtml(element);
                report(handler, element, file, "has the handler " + name);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_typed_by_people_is_written_unescaped() {
        check((element, file) ->
                report("false".equals(element.getAttribute("escape")), element, file, "does not escape"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void rendering_is_decided_by_rendered() {
        check((element, file) -> report(
                String.valueOf(element.getNamespaceURI()).contains("jstl"), element, file, "is decided at build time"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_included_is_named_literally() {
        check((element, file) -> {
            String source = element.getAttribute("src") + element.getAttribute("template");
            boolean includes = FACELETS.equals(element.getNamespaceURI()) && source.matches("(?s).*[#$]\\{.*");
            report(includes, element, file, "includes what an expression names");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_needs_a_script_that_the_policy_forbids() {
        check((element, file) -> {
            String name = element.getLocalName();
            String space = String.valueOf(element.getNamespaceURI());
            report(space.equals("jakarta.faces.core") && name.equals("ajax"), element, file, "use p:ajax");
            report(
                    space.equals("jakarta.faces.html") && name.equals("commandLink"),
                    element,
                    file,
                    "use p:commandLink");
            report(space.equals("primefaces") && name.matches("imageCropper|textEditor"), element, file, "is banned");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_input_has_an_id() {
        check((element, file) -> {
            String space = String.valueOf(element.getNamespaceURI());
            boolean named = space.equals("jakarta.faces.html") && INPUTS.contains(element.getLocalName())
                    || space.equals("peerpath") && FIELDS.contains(element.getLocalName())
                    || isHtml(element)
                            && element.getLocalName().matches("input|select|textarea")
                            && !element.getAttribute("type").equals("hidden");
            report(named && !element.hasAttribute("id"), element, file, "has no id");
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_form_stands_in_a_form() {
        check((element, file) -> {
            if (isForm(element)) {
                for (Node above = element.getParentNode(); above != null; above = above.getParentNode()) {
                    report(above instanceof Element outer && isForm(outer), element, file, "stands in a form");
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void words_come_from_bundles() {
        check((element, file) -> {
            for (int i = 0; i < element.getChildNodes().getLength(); i++) {
                Node child = element.getChildNodes().item(i);
                boolean text = child.getNodeType() == Node.TEXT_NODE && words(child.getTextContent());
                report(
                        text && !element.getLocalName().equals("style"),
                        element,
                        file,
                        "says “" + child.getTextContent().strip() + "”");
            }
            for (String name : attributes(element)) {
                boolean says = CARRIES_WORDS.contains(name) && words(element.getAttribute(name));
                report(says, element, file, "says " + element.getAttribute(name));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Letters outside of expressions: the name of the product is the same in every language. */
    private static boolean words(String text) {
        String rest =
                text.replaceAll("(?s)[#$]\\{[^}]*}", "").replace("Peerpath", "").replace("112", "");
        return rest.matches("(?s).*\\p{L}{2,}.*");
    }

    private static boolean isHtml(Element element) {
        return "http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI());
    }

    private static boolean isForm(Element element) {
        return element.getLocalName().equals("form");
    }

    private static List<String> attributes(Element element) {
        var names = new ArrayList<String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private void report(boolean bad, Element element, Path file, String what) {
        if (bad) {
            wrong.add(Sources.WEBAPP.relativize(file) + ": <" + element.getNodeName() + " " + element.getAttribute("id")
                    + "> " + what);
        }
    }

    private static List<Path> views() {
        return Sources.in(Sources.WEBAPP, ".xhtml");
    }

    private static void check(BiConsumer<Element, Path> rule) {
        for (Path file : views()) {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                var all = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("*");
                for (int i = 0; i < all.getLength(); i++) {
                    rule.accept((Element) all.item(i), file);
                }
            } catch (Exception unreadable) {
                throw new AssertionError(file + " is not well-formed", unreadable);
            }
        }
    }
}
