package id.pelanggan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;

/** Every rule of the architecture, each with the decision that it enforces. */
enum Rules {
  DOMAIN_KNOWS_ONLY_THE_JDK(
      classes()
          .that(resideInAPackage(Part.DOMAIN.tree()))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(Part.DOMAIN.tree(), Library.JSPECIFY.tree(), "java..")
          .because("ADR-0002: the domain knows the JDK and JSpecify, and no framework")),

  DOMAIN_TOUCHES_NOTHING_OUTSIDE(
      noClasses()
          .that(resideInAPackage(Part.DOMAIN.tree()))
          .should()
          .dependOnClassesThat(Outside.INPUT_OUTPUT_AND_THREADS)
          .because("ADR-0002: the domain has no I/O; a path is a value to it")),

  APPLICATION_KNOWS_ONLY_THE_DOMAIN(
      classes()
          .that(resideInAPackage(Part.APPLICATION.tree()))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              Part.APPLICATION.tree(),
              Part.DOMAIN.tree(),
              Library.INJECT.tree(),
              Library.JSPECIFY.tree(),
              "java..")
          .because("ADR-0002: the application knows the domain; the rest it asks through ports")),

  PORTS_KNOW_NO_USE_CASE(
      noClasses()
          .that(resideInAPackage(Part.PORTS.tree()))
          .should()
          .dependOnClassesThat(
              resideInAPackage(Part.APPLICATION.tree())
                  .and(resideOutsideOfPackages(Part.PORTS.tree())))
          .because("ADR-0002: use cases need ports, never the other way round")),

  ADAPTERS_KNOW_ONLY_PORTS_AND_DOMAIN(
      noClasses()
          .that(resideInAPackage(Part.ADAPTERS.tree()))
          .and(resideOutsideOfPackages(Part.WEB.tree()))
          .should()
          .dependOnClassesThat(
              resideInAPackage(Part.PRODUCT.tree())
                  .and(
                      resideOutsideOfPackages(
                          Part.ADAPTERS.tree(),
                          Part.PORTS.tree(),
                          Part.DOMAIN.tree(),
                          Part.SPI.tree())))
          .because("ADR-0002: driven adapters see ports and domain, no use case, no driving side")),

  THE_WEB_ASKS_USE_CASES(
      noClasses()
          .that(resideInAPackage(Part.WEB.tree()))
          .should()
          .dependOnClassesThat(
              resideInAPackage(Part.PORTS.tree())
                  .or(
                      resideInAPackage(Part.PRODUCT.tree())
                          .and(
                              resideOutsideOfPackages(
                                  Part.WEB.tree(), Part.APPLICATION.tree(), Part.DOMAIN.tree()))))
          .because("ADR-0027: the pages drive, as the program does; they see no port")),

  ONLY_THE_WEB_KNOWS_JETTY(
      noClasses()
          .that(resideOutsideOfPackages(Part.WEB.tree()))
          .should()
          .dependOnClassesThat(resideInAPackage(Library.JETTY.tree()))
          .because("ADR-0027: the server is loaded where pages are served, and nowhere else")),

  ADAPTERS_DO_NOT_KNOW_EACH_OTHER(
      slices()
          .matching(Part.ADAPTERS.root() + ".(*)..")
          .should()
          .notDependOnEachOther()
          .because("ADR-0002: driven adapters do not see each other")),

  ONLY_BOOT_KNOWS_ADAPTERS_AND_PORTS(
      noClasses()
          .that(resideInAPackage(Part.APP.tree()))
          .and(resideOutsideOfPackages(Part.BOOT.tree()))
          .should()
          .dependOnClassesThat(resideInAnyPackage(Part.ADAPTERS.tree(), Part.PORTS.tree()))
          .because(
              "ADR-0002: the driving side calls use cases; boot alone joins them to adapters")),

  THE_SPI_KNOWS_ONLY_THE_JDK_AND_A_MARKER(
      classes()
          .that(resideInAPackage(Part.SPI.tree()))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              Part.SPI.tree(), Library.PF4J.tree(), Library.JSPECIFY.tree(), "java..")
          .because("ADR-0023: a plugin is written against the JDK and a marker, not the product")),

  ONLY_THE_BRIDGE_KNOWS_THE_SPI(
      noClasses()
          .that(resideOutsideOfPackages(Part.SPI.tree(), Part.BRIDGE.tree(), Part.VISIT.tree()))
          .should()
          .dependOnClassesThat(resideInAPackage(Part.SPI.tree()))
          .because("ADR-0013: no class of the SPI comes from the program's loader")),

  ONLY_BOOT_KNOWS_THE_SANDBOX(
      noClasses()
          .that(resideOutsideOfPackages(Part.SANDBOX.tree(), Part.BOOT.tree()))
          .should()
          .dependOnClassesThat(resideInAPackage(Part.SANDBOX.tree()))
          .because("ADR-0002: boot joins the stand-in of a vendor to the use cases")),

  THE_SANDBOX_KNOWS_NOTHING_OF_THE_PRODUCT(
      noClasses()
          .that(resideInAPackage(Part.SANDBOX.tree()))
          .should()
          .dependOnClassesThat(
              resideInAPackage(Part.PRODUCT.tree())
                  .and(resideOutsideOfPackages(Part.SANDBOX.tree())))
          .because("ADR-0023: a stand-in is written from what the vendor published")),

  ONLY_BOOT_AND_MODULES_KNOW_GUICE(
      noClasses()
          .that(resideOutsideOfPackages(Part.BOOT.tree()))
          .and()
          .haveNameNotMatching(".*Module(\\$.*)?")
          .should()
          .dependOnClassesThat(resideInAPackage(Library.GUICE.tree()))
          .because("ADR-0002: boot holds the only injector, an adapter its Guice module")),

  PICTURES_ARE_DRAWN_WITH_NOTHING_ELSE(
      classes()
          .that(resideInAPackage(Part.PRESENTATION.tree()))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(Part.PRESENTATION.tree(), Library.JSPECIFY.tree(), "java..")
          .because("ADR-0021: a picture is a function of what is drawn, whatever shows it")),

  THE_CONTROLLER_ASKS_NO_USE_CASE(
      noClasses()
          .that(resideInAPackage(Part.CONTROLLER.tree()))
          .should()
          .dependOnClassesThat(resideInAPackage(Part.APPLICATION.tree()))
          .because("ADR-0021: what is the same for all screens knows nothing that one shows")),

  ONLY_THE_TERMINAL_KNOWS_LANTERNA(
      noClasses()
          .that(resideOutsideOfPackages(Part.TERMINAL.tree()))
          .should()
          .dependOnClassesThat(resideInAPackage(Library.LANTERNA.tree()))
          .because("ADR-0021: a library decodes keys; screens have keys of their own")),

  PACKAGES_FORM_NO_CYCLE(
      slices()
          .matching(Part.PRODUCT.root() + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("ADR-0002: no chain of imports between packages leads back to its start")),

  PACKAGES_STAND_FOR_CONCEPTS(
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..impl..", "..common..", "..helper..", "..manager..")
          .because("ADR-0002: a package stands for one concept")),

  CLASSES_STAND_FOR_CONCEPTS(
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
          .because("ADR-0002: a name says what is done, as the name of its package does")),

  USE_CASES_ARE_FINAL_AND_DO_ONE_THING(
      classes()
          .that(Shape.USE_CASES)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould(Shape.HAVE_ONE_PUBLIC_METHOD)
          .because("ADR-0002: the application holds one final class per use case")),

  INTERFACES_OF_THE_APPLICATION_ARE_NEEDED(
      classes()
          .that(resideInAPackage(Part.APPLICATION.tree()))
          .and()
          .resideOutsideOfPackage(Part.PORTS.tree())
          .and()
          .areInterfaces()
          .should(Shape.NOT_HAVE_A_SINGLE_IMPLEMENTATION_IN_THE_APPLICATION)
          .because("ADR-0002: an interface is a port or has cases; a use case is its class")),

  PACKAGES_ARE_NULL_MARKED(
      classes()
          .should(Shape.STAND_IN_A_NULL_MARKED_PACKAGE)
          .because("ADR-0001: every package is @NullMarked, so that NullAway checks it")),

  TIME_COMES_FROM_A_CLOCK(
      noClasses()
          .that(resideOutsideOfPackages(Part.BOOT.tree()))
          .should()
          .accessTargetWhere(Outside.SYSTEM_TIME)
          .because("ADR-0001: time comes in through a Clock, and only boot makes one")),

  CHANCE_COMES_FROM_BOOT(
      noClasses()
          .that(resideOutsideOfPackages(Part.BOOT.tree()))
          .should()
          .accessTargetWhere(Outside.CHANCE)
          .because("ADR-0001: chance comes in through an id source, and only boot makes one")),

  SQL_STANDS_IN_DAOS(
      classes()
          .that(Shape.HOLD_SQL)
          .should()
          .resideInAPackage(Part.POSTGRES.tree())
          .andShould()
          .haveSimpleNameEndingWith("Dao")
          .andShould()
          .beInterfaces()
          .andShould()
          .bePackagePrivate()
          .because("ADR-0009: SQL stands in package-private Dao interfaces in adapters/postgres")),

  JDBC_STAYS_IN_THE_POSTGRES_ADAPTER(
      noClasses()
          .that(resideOutsideOfPackages(Part.POSTGRES.tree(), Part.SCHEDULER.tree()))
          .should()
          .dependOnClassesThat(resideInAnyPackage(Library.JDBC.tree(), Library.JDBC_SOURCES.tree()))
          .because("ADR-0009: only adapters/postgres speaks to the database, and the scheduler")),

  ERROR_CODES_ARE_ENUMS(
      classes()
          .that()
          .implement(ErrorCode.class)
          .should()
          .beEnums()
          .because("ADR-0007: a code is a constant of an enum, so that a test can list them all")),

  ONE_EXCEPTION_IS_PUBLIC(
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .and()
          .arePublic()
          .and()
          .resideOutsideOfPackage(Part.SPI.tree())
          .should()
          .be(PelangganException.class)
          .because("ADR-0007: the product has one exception, which carries a code")),

  ONLY_BOOT_KNOWS_STANDARD_STREAMS(
      noClasses()
          .that(resideOutsideOfPackages(Part.BOOT.tree()))
          .should(ACCESS_STANDARD_STREAMS)
          .because("ADR-0007: words come from the driving side, which is given its streams"));

  private final ArchRule check;

  Rules(ArchRule check) {
    this.check = check;
  }

  ArchRule check() {
    return check;
  }
}
