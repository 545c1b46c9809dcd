package org.kith.gate;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.Kith;
import org.kith.seeker.FirstOwner;

/** How the house is built. */
class ArchitectureTest {
    private static final JavaClasses KITH = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kith");
    private static final int TOP = 100;
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("contract", 0),
            Map.entry("database", 0),
            Map.entry("time", 0),
            Map.entry("interchange", 0),
            Map.entry("problem", 1),
            Map.entry("http", 2),
            Map.entry("rate", 2),
            Map.entry("token", 2),
            Map.entry("tenancy", 3),
            Map.entry("idempotency", 4),
            Map.entry("audit", 4),
            Map.entry("page", 3),
            Map.entry("seeker", 4),
            Map.entry("grant", 5),
            Map.entry("organization", 4),
            Map.entry("advice", 2),
            Map.entry("history", 4),
            Map.entry("about", 4),
            Map.entry("contact", 5),
            Map.entry("group", 6),
            Map.entry("relationship", 6),
            Map.entry("interaction", 6),
            Map.entry("search", 6),
            Map.entry("venue", 6),
            Map.entry("note", 6),
            Map.entry("reminder", 6),
            Map.entry("imports", 7),
            Map.entry("export", 8),
            Map.entry("provenance", 8),
            Map.entry("retention", 8),
            Map.entry("lead", 7),
            Map.entry("document", 7),
            Map.entry("ask", 8),
            Map.entry("introduction", 9),
            Map.entry("credit", 10),
            Map.entry("gratitude", 10),
            Map.entry("snapshot", 11),
            Map.entry("timeline", 11),
            Map.entry("prompt", 11),
            Map.entry("suggestion", 12),
            Map.entry("coverage", 13),
            Map.entry("memory", 13),
            Map.entry("progress", 13),
            Map.entry("path", 13),
            Map.entry("plan", 14),
            Map.entry("network", 14),
            Map.entry("cohort", 15),
            Map.entry("pool", 16));

    @Test
    void aRoomImportsOnlyRoomsBelowIt() {
        classes()
                .should(importOnlyRoomsOfLowerRank())
                .because("a room that knows nothing above it can be read, tested and changed by itself")
                .check(KITH);
    }

    @Test
    void aNameSaysWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Impl|DTO|Dto|Helper)")
                .because("such a name says what a class is made of, not what it is for")
                .check(KITH);
    }

    @Test
    void whatAClassNeedsIsSaidByItsConstructor() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .beDeclaredInClassesThat(interceptorsOrTheApplication())
                .because("what a class needs is said by its constructor, where it cannot be forgotten; interceptors and"
                        + " the application are made by Quarkus without one")
                .allowEmptyShould(true)
                .check(KITH);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(nowWithoutAClock())
                .because("the clock is injected, so that a test decides what day it is")
                .check(KITH);
    }

    @Test
    void thereIsOneClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kith.time")
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Clock.class)))
                        .and(target(name("systemUTC").or(name("systemDefaultZone")))))
                .because("there is one clock, and the time room has it")
                .check(KITH);
    }

    @Test
    void noTextDependsOnTheLanguageOfTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(String.class)))
                        .and(target(name("toLowerCase").or(name("toUpperCase"))))
                        .and(target(rawParameterTypes(new Class<?>[0]))))
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("in Turkish the lower case of I is ı, and in Arabic a number has other digits")
                .check(KITH);
    }

    @Test
    void onlyTheStartTalksToTheTerminal() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Kith.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(FirstOwner.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(PrintStream.class, "println", String.class)
                .because(
                        "what the service has to tell goes to the log; only its start talks to the person who started it")
                .check(KITH);
    }

    @Test
    void aResourceSaysWhatItProduces() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .because("without it a client that accepts a picture gets JSON that calls itself one, instead of 406")
                .check(KITH);
    }

    private static DescribedPredicate<JavaClass> interceptorsOrTheApplication() {
        return DescribedPredicate.describe(
                "interceptors or the application",
                type -> type.isAnnotatedWith(Interceptor.class) || type.isEquivalentTo(Kith.class));
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutAClock() {
        return DescribedPredicate.describe(
                "java.time.*.now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && resideInAPackage("java.time..").test(call.getTargetOwner())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> importOnlyRoomsOfLowerRank() {
        return new ArchCondition<>("import only rooms of lower rank") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = roomOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.kith"))
                        .filter(dependency ->
                                !roomOf(dependency.getTargetClass()).equals(room))
                        .filter(dependency -> room.equals("interchange")
                                || rankOf(roomOf(dependency.getTargetClass())) >= rankOf(room))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static String roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length < 3 ? "" : parts[2].toLowerCase(Locale.ROOT);
    }

    private static int rankOf(String room) {
        if (room.isEmpty()) {
            return TOP;
        }
        Integer rank = RANKS.get(room);
        if (rank == null) {
            throw new IllegalStateException("The room " + room + " has no rank; give it one here");
        }
        return rank;
    }
}
