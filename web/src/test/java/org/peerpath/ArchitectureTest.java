package org.peerpath;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;

/** The shape of the whole product, as far as a machine can check it. This is the only module that sees all three jars. */
@AnalyzeClasses(packages = "org.peerpath", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SERVICE = "org.peerpath.*.service..";
    private static final String WEB = "org.peerpath.*.web..";

    @ArchTest
    static final ArchRule domain_knows_neither_services_nor_pages = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE, WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE, WEB)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule services_know_no_pages = noClasses()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule features_know_each_other_in_one_direction =
            slices().matching("org.peerpath.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

    /** Pages call beans by the name of their class: two of one name, and the server does not start. */
    @ArchTest
    static void no_two_beans_are_called_the_same(JavaClasses classes) {
        assertThat(classes.stream().filter(one -> one.isAnnotatedWith(Named.class)))
                .isNotEmpty()
                .extracting(JavaClass::getSimpleName)
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE, WEB)
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.enterprise..")
                    .or(resideInAPackage("jakarta.inject.."))
                    .or(resideInAPackage("jakarta.ejb.."))
                    .or(resideInAPackage("jakarta.faces.."))
                    .or(resideInAPackage("jakarta.ws.rs.."))
                    .or(resideInAPackage("jakarta.servlet.."))
                    .or(resideInAPackage("org.quartz.."))
                    .or(resideInAPackage("org.apache.pdfbox.."))
                    .or(assignableTo(EntityManager.class)))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule every_service_method_says_who_may = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule entities_have_verbs_and_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pages_see_neither_entities_nor_their_manager = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule what_lives_as_long_as_a_view_can_be_stored = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
            .should()
            .implement(Serializable.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_lives_in_the_servers_session =
            noClasses().should().beAnnotatedWith(SessionScoped.class).allowEmptyShould(false);

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dao|DAO|Facade|Bean|ServiceBean)")
            .allowEmptyShould(false);

    /** A class that asks the database is the feature's own; what others may ask is a service. */
    @ArchTest
    static final ArchRule repositories_are_the_features_own = classes()
            .that()
            .resideInAPackage(SERVICE)
            .and()
            .areNotAnnotatedWith(Stateless.class)
            .and()
            .areNotAnnotatedWith(jakarta.ejb.Singleton.class)
            .and(asksTheDatabase())
            .should()
            .notBePublic()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_domain_is_told_the_time = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE, WEB)
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule what_is_fired_is_a_record =
            classes().that(resideInAPackage(SERVICE)).should(fireRecordsOnly()).allowEmptyShould(false);

    private static DescribedPredicate<JavaClass> asksTheDatabase() {
        return DescribedPredicate.describe("hold an EntityManager", type -> type.getFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "asks the machine for the time",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getName().equals("now")
                        || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis"));
    }

    private static ArchCondition<JavaClass> fireRecordsOnly() {
        return new ArchCondition<>("fire records only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> {
                            var fired =
                                    ((ParameterizedType) field.reflect().getGenericType()).getActualTypeArguments()[0];
                            boolean record = fired instanceof Class<?> one && (one.isRecord() || one.isSealed());
                            events.add(
                                    new SimpleConditionEvent(field, record, field.getFullName() + " fires " + fired));
                        });
            }
        };
    }
}
