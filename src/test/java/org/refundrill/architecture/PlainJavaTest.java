package org.refundrill.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.refundrill.json.Json;

/** From training downwards: values in, values out. One seed, one case, on every machine, in every time zone and language. */
@AnalyzeClasses(packages = "org.refundrill", importOptions = WithoutTests.class)
class PlainJavaTest {
    private static final Set<String> CLOCKS = Set.of(
            Clock.class.getName(),
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private static GivenClassesConjunction core() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ArchitectureTest.in(
                        "app", "bench", "content", "store", "query", "report", "terminal", "dmn", "sentences"));
    }

    /** The wire's shapes belong to the core, and the one JSON mapper stands beside them. */
    @ArchTest
    static final ArchRule touchesNoFilesDatabasesOrFrameworks = core().and()
            .doNotBelongToAnyOf(Json.class)
            .should()
            .dependOnClassesThat(describe(
                    "are files, databases or frameworks",
                    type -> type.getPackageName().startsWith("java.nio.file")
                            || type.getPackageName().startsWith("java.sql")
                            || type.getPackageName().startsWith("javax.sql")
                            || type.getPackageName().startsWith("java.net")
                            || type.getPackageName().startsWith("org.springframework")
                            || type.getPackageName().startsWith("tools.jackson")
                            || type.getPackageName().startsWith("org.snakeyaml")
                            || type.getPackageName().startsWith("org.jline")
                            || type.getPackageName().startsWith("freemarker")
                            || isFile(type)));

    @ArchTest
    static final ArchRule readsNoWallClock = core().should()
            .callMethodWhere(access(
                    "read the wall clock",
                    call -> (CLOCKS.contains(owner(call))
                                    && (name(call).equals("now") || name(call).startsWith("system")))
                            || (owner(call).equals("java.lang.System")
                                    && name(call).equals("currentTimeMillis"))))
            .orShould()
            .callConstructorWhere(access("make a Date", call -> owner(call).equals("java.util.Date")));

    @ArchTest
    static final ArchRule drawsNoChanceButFromASeed = core().should()
            .callMethodWhere(access(
                    "draw from nowhere",
                    call -> (owner(call).equals("java.lang.Math") && name(call).equals("random"))
                            || owner(call).equals(ThreadLocalRandom.class.getName())
                            || (owner(call).equals(UUID.class.getName())
                                    && name(call).equals("randomUUID"))
                            || (owner(call).equals("java.util.Collections")
                                    && name(call).equals("shuffle")
                                    && parameters(call).size() == 1)))
            .orShould()
            .callConstructorWhere(access(
                    "make an unseeded Random",
                    call -> owner(call).equals(Random.class.getName())
                            && parameters(call).isEmpty()));

    @ArchTest
    static final ArchRule speaksNoMachinesLanguage = core().should()
            .callMethodWhere(access(
                    "depend on the machine's locale",
                    call -> isFormat(call)
                            || (owner(call).equals(DateTimeFormatter.class.getName())
                                    && (name(call).startsWith("ofLocalized")
                                            || (name(call).equals("ofPattern")
                                                    && parameters(call).size() == 1)))
                            || (owner(call).equals("java.lang.String")
                                    && Set.of("toLowerCase", "toUpperCase").contains(name(call))
                                    && parameters(call).isEmpty())
                            || (owner(call).equals(Locale.class.getName())
                                    && name(call).equals("getDefault"))
                            || name(call).equals("systemDefault")))
            .orShould()
            .dependOnClassesThat(describe(
                    "format or sort by locale",
                    type -> type.isAssignableTo(Collator.class) || type.isAssignableTo(NumberFormat.class)));

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().equals("java.io") && !type.getSimpleName().equals("Serializable");
    }

    /** {@code String.format} and {@code formatted} without a locale, which take the machine's. */
    private static boolean isFormat(JavaAccess<?> call) {
        if (!owner(call).equals("java.lang.String")) {
            return false;
        }
        return name(call).equals("formatted")
                || (name(call).equals("format") && !parameters(call).get(0).equals(Locale.class.getName()));
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> access(
            String description, java.util.function.Predicate<T> test) {
        return describe(description, test);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static String name(JavaAccess<?> access) {
        return access.getName();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target =
                (com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget) access.getTarget();
        return target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }
}
