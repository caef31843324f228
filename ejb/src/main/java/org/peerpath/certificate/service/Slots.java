package org.peerpath.certificate.service;

import static org.peerpath.certificate.CertificateRule.EVERY_LETTER_CAN_BE_PRINTED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerpath.print.service.Typefaces;
import org.peerpath.print.service.WritingDirection;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A template's places and what goes into them. Everything goes in as a text node or an attribute's value, so nothing that
 * a person typed can become markup. An element marked {@code data-slot} is repeated for every value and vanishes without
 * one; {@code data-if} keeps an element only if that slot has a value; {@code data-word} takes a word of the language;
 * {@code data-href}, {@code data-src}, {@code data-alt} and {@code data-content} fill the attribute of that name.
 */
final class Slots {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "alt", "title", "content");

    private final Map<String, List<String>> values = new HashMap<>();
    private final CertificateWords words;
    private final Typefaces typefaces;

    Slots(CertificateWords words, Typefaces typefaces) {
        this.words = words;
        this.typefaces = typefaces;
    }

    Slots put(String slot, String value) {
        return put(slot, List.of(value));
    }

    Slots put(String slot, List<String> lines) {
        values.put(slot, lines.stream().filter(line -> !line.isBlank()).toList());
        return this;
    }

    void fill(Element element) {
        if (element.hasAttribute("data-if") && values(taken(element, "data-if")).isEmpty()) {
            element.getParentNode().removeChild(element);
            return;
        }
        for (var attribute : ATTRIBUTES) {
            if (element.hasAttribute("data-" + attribute)) {
                element.setAttribute(attribute, first(taken(element, "data-" + attribute)));
            }
        }
        if (element.hasAttribute("data-word")) {
            write(element, words.of(taken(element, "data-word")));
        } else if (element.hasAttribute("data-slot")) {
            repeat(element, values(taken(element, "data-slot")));
        } else {
            fillChildren(element);
        }
    }

    private void fillChildren(Element element) {
        Node next;
        for (var child = element.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element inner) {
                fill(inner);
            }
        }
    }

    private void repeat(Element element, List<String> lines) {
        var parent = element.getParentNode();
        for (var line : lines) {
            var copy = (Element) element.cloneNode(true);
            write(copy, line);
            parent.insertBefore(copy, element);
        }
        parent.removeChild(element);
    }

    private void write(Element element, String text) {
        element.setTextContent(text);
        var typeface = typefaces.of(text).orElseThrow(EVERY_LETTER_CAN_BE_PRINTED::violated);
        element.setAttribute("style", "font-family: " + typeface.family());
        if (WritingDirection.isRightToLeft(text)) {
            element.setAttribute("dir", "rtl");
        }
        if (WritingDirection.isReordered(text) && !element.hasAttribute("title")) {
            element.setAttribute("title", text); // Becomes the reading text: see SpokenText.
        }
    }

    private String first(String slot) {
        return values(slot).stream().findFirst().orElseGet(() -> words.of(slot));
    }

    private List<String> values(String slot) {
        return values.getOrDefault(slot, List.of());
    }

    private static String taken(Element element, String attribute) {
        var slot = element.getAttribute(attribute);
        element.removeAttribute(attribute);
        return slot;
    }
}
