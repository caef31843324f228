package org.peerpath.learning.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peerpath.learning.LearningRule.A_FILE_IS_NOT_EMPTY;
import static org.peerpath.learning.LearningRule.A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN;
import static org.peerpath.learning.LearningRule.A_FILE_IS_SMALL_ENOUGH;
import static org.peerpath.learning.LearningRule.A_PICTURE_CAN_BE_DRAWN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.LearningRule;

class MediaCheckTest {
    private static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF");

    @Test
    void a_file_is_what_is_in_it_and_not_what_it_calls_itself() {
        assertThat(check(ItemKind.FILE, PDF, "a.pdf").mediaType()).isEqualTo("application/pdf");
        assertThat(check(ItemKind.FILE, PDF, "a.exe").mediaType()).isEqualTo("application/pdf");
        assertThat(check(ItemKind.FILE, text("Some words."), "a.txt").mediaType())
                .isEqualTo("text/plain;charset=UTF-8");
        refused(A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN, ItemKind.FILE, text("MZ\u0090\0\u0003\0\0\0"), "a.pdf");
        refused(
                A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN,
                ItemKind.FILE,
                text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                "a.pdf");
    }

    @Test
    void what_runs_in_a_browser_is_no_picture_and_no_document() {
        var svg = text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        for (var kind : new ItemKind[] {ItemKind.FILE, ItemKind.IMAGE, ItemKind.AUDIO, ItemKind.VIDEO}) {
            refused(A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN, kind, svg, "a.svg");
            refused(A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN, kind, text("<html><body>x</body></html>"), "a.html");
        }
        refused(A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN, ItemKind.VIDEO, PDF, "a.mp4");
    }

    @Test
    void a_picture_leaves_behind_what_cannot_be_seen() throws IOException {
        var png = picture("png");
        var hidden = Arrays.copyOf(png, png.length + 40);
        System.arraycopy(text("<script>alert('hidden')</script>"), 0, hidden, png.length, 32);
        var found = check(ItemKind.IMAGE, hidden, "C:\\Users\\me\\..\\room\u202Egnp.png");
        assertThat(new String(found.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(found.mediaType()).isEqualTo("image/png");
        assertThat(found.name()).isEqualTo("roomgnp.png");
        assertThat(check(ItemKind.IMAGE, picture("jpeg"), "a.jpg").mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked() throws IOException {
        refused(A_PICTURE_CAN_BE_DRAWN, ItemKind.IMAGE, widened(picture("png"), 60_000, 60_000), "bomb.png");
        refused(A_PICTURE_CAN_BE_DRAWN, ItemKind.IMAGE, Arrays.copyOf(picture("png"), 20), "half.png");
    }

    @Test
    void a_file_has_something_in_it_and_not_too_much() {
        refused(A_FILE_IS_NOT_EMPTY, ItemKind.FILE, new byte[0], "a.pdf");
        refused(A_FILE_IS_SMALL_ENOUGH, ItemKind.FILE, new byte[MediaCheck.BYTES_MAX + 1], "a.pdf");
    }

    private static MediaCheck.Found check(ItemKind kind, byte[] bytes, String name) {
        return MediaCheck.check(kind, FileUse.CONTENT, bytes, name);
    }

    private static void refused(LearningRule rule, ItemKind kind, byte[] bytes, String name) {
        assertThatThrownBy(() -> check(kind, bytes, name))
                .as("%s %s", kind, name)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(rule));
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** The same file, claiming to be that large. */
    private static byte[] widened(byte[] png, int width, int height) {
        var bytes = ByteBuffer.wrap(png.clone());
        bytes.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(bytes.array(), 12, 17);
        return bytes.putInt(29, (int) sum.getValue()).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
