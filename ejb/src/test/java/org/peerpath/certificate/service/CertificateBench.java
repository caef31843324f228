package org.peerpath.certificate.service;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peerpath.certificate.CertificateFace;
import org.peerpath.print.service.Typefaces;

/**
 * Certificates a second on one thread, as drawn, and as they would be if each drawing parsed its own fonts. Read the ratio:
 * the figures are the machine's. Run by {@code ./mvnw -Pbench -pl ejb -am test}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = "-Djavax.xml.transform.TransformerFactory="
                + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class CertificateBench {
    private final CertificateFace latin = Faces.of("Ana María Quiroga");
    private final CertificateFace persian = Faces.of("پروین گلچهره");

    @Benchmark
    public byte[] drawn() {
        return CertificatePdf.of(latin);
    }

    @Benchmark
    public byte[] drawnFromRightToLeft() {
        return CertificatePdf.of(persian);
    }

    @Benchmark
    public byte[] drawnParsingFontsEachTime() {
        return CertificatePdf.drawn(latin, new Typefaces());
    }
}
