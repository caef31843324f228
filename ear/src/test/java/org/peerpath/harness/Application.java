package org.peerpath.harness;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.peerpath.harness.caller.AsNobody;
import org.peerpath.harness.door.BrokenDoor;

/** The application as it was built, with the test classes as one more library. */
final class Application {
    private static final String NO_BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"none\"/>";

    private static final String SERVICES = "/peerpath-ejb.jar";
    private static final String PAGES = "/peerpath-web.war";

    private Application() {}

    static EnterpriseArchive withTests() {
        var tests = ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .merge(testClasses(), ArchivePaths.root())
                .addAsManifestResource(new StringAsset(NO_BEANS), "beans.xml");
        var application = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/peerpath.ear"));
        var services = application.getAsType(JavaArchive.class, SERVICES).addPackage(AsNobody.class.getPackage());
        var pages = application.getAsType(WebArchive.class, PAGES).addPackage(BrokenDoor.class.getPackage());
        application.delete(SERVICES);
        application.delete(PAGES);
        return application
                .addAsModule(services)
                .addAsModule(pages)
                .addAsLibrary(tests)
                .addAsLibraries(
                        jarOf(Assertions.class), jarOf(Jsoup.class), jarOf(TimeBasedOneTimePasswordGenerator.class));
    }

    private static File jarOf(Class<?> one) {
        return new File(one.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Callers of services are beans themselves, and stand where the services do; doors stand among the pages. */
    private static boolean standsElsewhere(String path) {
        return path.contains("/harness/caller/") || path.contains("/harness/door/");
    }

    private static JavaArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(
                        new File("target/test-classes"),
                        path -> !path.get().startsWith("/META-INF") && !standsElsewhere(path.get()))
                .as(JavaArchive.class);
    }
}
