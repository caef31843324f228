package org.peerpath.certificate.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The address as a picture for phones: two colours only, fine enough for any printer. */
final class QrCode {
    /** To a module: enough for sharp corners; each more costs time, as the picture was half of a certificate's once. */
    private static final int PIXELS = 4;

    private static final int BLACK = 0;
    private static final int WHITE = 1;

    private QrCode() {}

    /** A data address, to be put where a picture's address goes. */
    static String of(String address) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var side = modules.getWidth() * PIXELS;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            var raster = picture.getRaster();
            for (var y = 0; y < side; y++) {
                for (var x = 0; x < side; x++) {
                    raster.setSample(x, y, 0, modules.get(x / PIXELS, y / PIXELS) ? BLACK : WHITE);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit into a QR code: " + address, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
