package id.pelanggan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.violation.CallsAUseCase;
import id.pelanggan.adapters.violation.CallsTheProgram;
import id.pelanggan.adapters.violation.OpensASession;
import id.pelanggan.adapters.violation.SharesADatabase;
import id.pelanggan.adapters.violation.SpeaksHttp;
import id.pelanggan.adapters.violation.Statements;
import id.pelanggan.adapters.violation.TakesARecord;
import id.pelanggan.adapters.web.violation.AsksForTheShop;
import id.pelanggan.adapters.web.violation.PrintsPages;
import id.pelanggan.app.controller.violation.AsksForFigures;
import id.pelanggan.app.presentation.violation.DrawsWords;
import id.pelanggan.app.violation.AsksAPort;
import id.pelanggan.app.violation.BuildsAnInjector;
import id.pelanggan.app.violation.OpensASandbox;
import id.pelanggan.app.violation.OpensTheDatabase;
import id.pelanggan.app.violation.TakesKeyStrokes;
import id.pelanggan.application.port.violation.AsksAUseCase;
import id.pelanggan.application.violation.Greeter;
import id.pelanggan.application.violation.OpenUseCase;
import id.pelanggan.application.violation.PoliteGreeter;
import id.pelanggan.domain.violation.FreeCode;
import id.pelanggan.domain.violation.Names;
import id.pelanggan.domain.violation.Prints;
import id.pelanggan.domain.violation.ReadsAFile;
import id.pelanggan.domain.violation.ReadsTheClock;
import id.pelanggan.domain.violation.RollsDice;
import id.pelanggan.domain.violation.SecondException;
import id.pelanggan.domain.violation.StartsAThread;
import id.pelanggan.domain.violation.WritesALog;
import id.pelanggan.domain.violation.egg.Egg;
import id.pelanggan.domain.violation.hen.Hen;
import id.pelanggan.domain.violation.unmarked.Stray;
import id.pelanggan.domain.violation.util.Words;
import id.pelanggan.sandbox.violation.SellsCustomers;
import id.pelanggan.spi.violation.NamesAShop;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Shows that each rule can fail, and for the right reason. */
class ViolationTest {
  private static final List<Violation> VIOLATIONS =
      List.of(
          Violation.of(Rules.DOMAIN_KNOWS_ONLY_THE_JDK, WritesALog.class, "org.slf4j.Logger"),
          Violation.of(
              Rules.DOMAIN_TOUCHES_NOTHING_OUTSIDE,
              ReadsAFile.class,
              "java.nio.file.Files",
              "java.io.IOException"),
          Violation.of(
              Rules.DOMAIN_TOUCHES_NOTHING_OUTSIDE,
              StartsAThread.class,
              "java.lang.Thread",
              "java.util.concurrent.ExecutorService"),
          Violation.of(Rules.APPLICATION_KNOWS_ONLY_THE_DOMAIN, Greeter.class, "org.slf4j.Logger"),
          Violation.of(Rules.PORTS_KNOW_NO_USE_CASE, AsksAUseCase.class, "ReportStatus"),
          Violation.of(
              Rules.ADAPTERS_KNOW_ONLY_PORTS_AND_DOMAIN, CallsAUseCase.class, "ReportStatus"),
          Violation.of(
              Rules.ADAPTERS_KNOW_ONLY_PORTS_AND_DOMAIN, CallsTheProgram.class, "app.cli.Console"),
          Violation.of(Rules.THE_WEB_ASKS_USE_CASES, AsksForTheShop.class, "port.Shops"),
          Violation.of(Rules.THE_WEB_ASKS_USE_CASES, PrintsPages.class, "app.cli.Console"),
          Violation.of(Rules.ONLY_THE_WEB_KNOWS_JETTY, SpeaksHttp.class, "server.Request"),
          Violation.of(
                  Rules.ADAPTERS_DO_NOT_KNOW_EACH_OTHER, SharesADatabase.class, "session.Database")
              .beside(Database.class),
          Violation.of(
              Rules.ONLY_BOOT_KNOWS_ADAPTERS_AND_PORTS, OpensTheDatabase.class, "session.Database"),
          Violation.of(Rules.ONLY_BOOT_KNOWS_ADAPTERS_AND_PORTS, AsksAPort.class, "port.Shops"),
          Violation.of(Rules.THE_SPI_KNOWS_ONLY_THE_JDK_AND_A_MARKER, NamesAShop.class, "ShopName"),
          Violation.of(Rules.ONLY_THE_BRIDGE_KNOWS_THE_SPI, TakesARecord.class, "SourceRecord"),
          Violation.of(Rules.ONLY_BOOT_KNOWS_THE_SANDBOX, OpensASandbox.class, "sandbox"),
          Violation.of(
              Rules.THE_SANDBOX_KNOWS_NOTHING_OF_THE_PRODUCT, SellsCustomers.class, "CustomerId"),
          Violation.of(
              Rules.ONLY_BOOT_AND_MODULES_KNOW_GUICE, BuildsAnInjector.class, "inject.Guice"),
          Violation.of(
              Rules.PICTURES_ARE_DRAWN_WITH_NOTHING_ELSE, DrawsWords.class, "text.Messages"),
          Violation.of(Rules.THE_CONTROLLER_ASKS_NO_USE_CASE, AsksForFigures.class, "ReportStatus"),
          Violation.of(Rules.ONLY_THE_TERMINAL_KNOWS_LANTERNA, TakesKeyStrokes.class, "KeyStroke"),
          Violation.of(Rules.PACKAGES_FORM_NO_CYCLE, Hen.class, "egg.Egg").beside(Egg.class),
          Violation.of(Rules.PACKAGES_STAND_FOR_CONCEPTS, Words.class, "'..util..'"),
          Violation.of(Rules.CLASSES_STAND_FOR_CONCEPTS, Names.WordsImpl.class, "Impl"),
          Violation.of(Rules.CLASSES_STAND_FOR_CONCEPTS, Names.WordUtil.class, "Util"),
          Violation.of(Rules.CLASSES_STAND_FOR_CONCEPTS, Names.WordUtils.class, "Util"),
          Violation.of(Rules.CLASSES_STAND_FOR_CONCEPTS, Names.WordHelper.class, "Helper"),
          Violation.of(Rules.CLASSES_STAND_FOR_CONCEPTS, Names.WordManager.class, "Manager"),
          Violation.of(
              Rules.USE_CASES_ARE_FINAL_AND_DO_ONE_THING,
              OpenUseCase.class,
              "modifier FINAL",
              "one public method"),
          Violation.of(
                  Rules.INTERFACES_OF_THE_APPLICATION_ARE_NEEDED,
                  Greeter.class,
                  "single implementation")
              .beside(PoliteGreeter.class),
          Violation.of(Rules.PACKAGES_ARE_NULL_MARKED, Stray.class, "@NullMarked"),
          Violation.of(
              Rules.TIME_COMES_FROM_A_CLOCK,
              ReadsTheClock.class,
              "Instant.now()",
              "Year.now()",
              "LocalDate.now(java.time.ZoneId)",
              "System.currentTimeMillis()",
              "Clock.systemUTC()",
              "Clock.systemDefaultZone()"),
          Violation.of(
              Rules.CHANCE_COMES_FROM_BOOT,
              RollsDice.class,
              "UUID.randomUUID()",
              "Math.random()",
              "Random.<init>()",
              "ThreadLocalRandom.current()"),
          Violation.of(
              Rules.SQL_STANDS_IN_DAOS,
              Statements.class,
              "id.pelanggan.adapters.postgres..",
              "'Dao'",
              "no interface",
              "modifier PUBLIC"),
          Violation.of(
              Rules.JDBC_STAYS_IN_THE_POSTGRES_ADAPTER,
              OpensASession.class,
              "java.sql.Connection",
              "javax.sql.DataSource"),
          Violation.of(Rules.ERROR_CODES_ARE_ENUMS, FreeCode.class, "enum"),
          Violation.of(Rules.ONE_EXCEPTION_IS_PUBLIC, SecondException.class, "PelangganException"),
          Violation.of(
              Rules.ONLY_BOOT_KNOWS_STANDARD_STREAMS, Prints.class, "System.out", "System.err"));

  @ParameterizedTest
  @FieldSource("VIOLATIONS")
  void shouldFind(Violation violation) {
    List<String> complaints = violation.complaints();

    assertThat(violation.faults())
        .isNotEmpty()
        .allSatisfy(fault ->
            assertThat(complaints)
                .as(violation.rule().name())
                .anyMatch(
                    line -> line.contains(violation.violator().getName()) && line.contains(fault)));
  }

  @ParameterizedTest
  @EnumSource(Rules.class)
  void shouldShowAViolationOfEachRule(Rules rule) {
    assertThat(VIOLATIONS).extracting(Violation::rule).contains(rule);
  }
}
