package org.peerpath.access.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * What an app needs to be somebody's second step.
 *
 * @param readable to be typed into the app, in groups of four
 * @param path the same as a picture: the path of an SVG image
 * @param size how many units the picture is wide and high
 */
public record NewSecret(String readable, String path, int size) {
    static NewSecret of(byte[] secret) {
        var picture = picture(Totp.address(secret, "Peerpath"));
        return new NewSecret(Totp.readable(secret).replaceAll("(.{4})(?=.)", "$1 "), path(picture), picture.getWidth());
    }

    private static BitMatrix picture(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An app's address fits into a picture", tooLong);
        }
    }

    private static String path(BitMatrix picture) {
        var path = new StringBuilder();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
