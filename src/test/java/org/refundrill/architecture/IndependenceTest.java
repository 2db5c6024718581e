package org.refundrill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A second opinion is worth something only while it does not copy from the first. */
@AnalyzeClasses(packages = "org.refundrill")
class IndependenceTest {
    @ArchTest
    static final ArchRule theReferenceRulingsShareNothingWithTheProgram = classes()
            .that()
            .resideInAPackage("org.refundrill.reference..")
            .and()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.refundrill.reference..");

    @ArchTest
    static final ArchRule theSecondEngineStaysInTheTests = noClasses()
            .that()
            .resideOutsideOfPackage("org.refundrill.dmn..")
            .and()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");
}
