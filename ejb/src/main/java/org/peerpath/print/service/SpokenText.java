package org.peerpath.print.service;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Says how reordered text reads. Words from right to left are drawn in the order of the eye, in joined shapes; a screen
 * reader, a search or a copy needs them as they were typed. XHTML has no attribute for this, so the page marks such text
 * by a title, which arrives as an alternate description and becomes the actual text here.
 */
final class SpokenText {
    private SpokenText() {}

    static void write(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            visit(root);
        }
    }

    private static void visit(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var text = element.getAlternateDescription();
                if (text != null && !isFigureOrLink(element)) {
                    element.setActualText(text);
                    element.getCOSObject().removeItem(COSName.getPDFName("Alt"));
                }
                visit(element);
            }
        }
    }

    private static boolean isFigureOrLink(PDStructureElement element) {
        return "Figure".equals(element.getStructureType()) || "Link".equals(element.getStructureType());
    }
}
