package id.pelanggan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullMarked;

/** How classes of a certain kind are told from others, and what they look like. */
final class Shape {
  static final DescribedPredicate<JavaClass> USE_CASES =
      resideInAPackage(Part.APPLICATION.tree())
          .and(resideOutsideOfPackages(Part.PORTS.tree()))
          .and(
              describe(
                  "are public and take their ports injected by a public constructor",
                  Shape::isPublicAndInjected));

  static final DescribedPredicate<JavaClass> HOLD_SQL =
      describe("hold SQL", Shape::dependsOnSqlStatements);

  static final ArchCondition<JavaClass> HAVE_ONE_PUBLIC_METHOD =
      ArchCondition.from(describe("have one public method", Shape::hasOnePublicMethod));

  static final ArchCondition<JavaClass> NOT_HAVE_A_SINGLE_IMPLEMENTATION_IN_THE_APPLICATION =
      ArchCondition.from(
          describe(
              "not have a single implementation in the application",
              type -> implementationsInTheApplication(type) != 1));

  static final ArchCondition<JavaClass> STAND_IN_A_NULL_MARKED_PACKAGE =
      ArchCondition.from(
          describe(
              "stand in a @NullMarked package",
              type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

  private Shape() {}

  /** What use cases have in common keeps its constructor to its package: only Guice makes it. */
  private static boolean isPublicAndInjected(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getConstructors().stream()
            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
            .anyMatch(constructor -> constructor.isAnnotatedWith(Inject.class));
  }

  private static boolean dependsOnSqlStatements(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency ->
            resideInAPackage(Library.SQL_STATEMENTS.tree()).test(dependency.getTargetClass()));
  }

  private static boolean hasOnePublicMethod(JavaClass type) {
    return type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .count()
        == 1;
  }

  private static long implementationsInTheApplication(JavaClass type) {
    return type.getAllSubclasses().stream()
        .filter(implementation -> !implementation.isInterface())
        .filter(resideInAPackage(Part.APPLICATION.tree()))
        .count();
  }
}
