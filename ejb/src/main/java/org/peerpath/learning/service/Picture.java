package org.peerpath.learning.service;

import static org.peerpath.learning.LearningRule.A_PICTURE_CAN_BE_DRAWN;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture drawn anew from what can be seen in it: places, cameras and hidden words in its file are left behind. */
record Picture(byte[] bytes, String mediaType) {
    /** More than a screen shows, and less than what fills the memory: asked before anything is unpacked. */
    private static final long PIXELS_MAX = 25_000_000;

    static Picture drawnAnew(byte[] file, String mediaType) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReadersByMIMEType(mediaType);
            A_PICTURE_CAN_BE_DRAWN.require(in != null && readers.hasNext());
            var reader = readers.next();
            reader.setInput(in, true, true);
            return written(read(reader), mediaType);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the reader cannot take, whatever it throws, is a picture that cannot be drawn. */
    private static BufferedImage read(ImageReader reader) {
        try {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            A_PICTURE_CAN_BE_DRAWN.require(pixels > 0 && pixels <= PIXELS_MAX);
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw A_PICTURE_CAN_BE_DRAWN.violated();
        } finally {
            reader.dispose();
        }
    }

    private static Picture written(BufferedImage seen, String mediaType) throws IOException {
        boolean png = mediaType.equals("image/png");
        var fresh = new BufferedImage(
                seen.getWidth(), seen.getHeight(), png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = fresh.createGraphics();
        pen.drawImage(seen, 0, 0, png ? null : Color.WHITE, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(fresh, png ? "png" : "jpeg", out);
        return new Picture(out.toByteArray(), mediaType);
    }
}
