package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Purposes, notices, record, assessments and incidents on the command line of a real home. */
class PurposeCommandsTest {
  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop(Map.of("PELANGGAN_PASSPHRASE", "kopi-tubruk-tanpa-gula"));
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldDrawUpTheRecordOfANewShop() throws IOException {
    Path html = shop.beside("record.html");

    assertThat(
            run("controller", "set", "--officer", "Siti", "--officer-email", "siti@contoh.id")
                .out())
        .contains("notices add marketing", "notices add privacy");
    TestRun written = run("processing-record", "--html", html.toString());

    assertThat(written.out()).contains(html.toString());
    assertThat(Files.readString(html))
        .contains("Toko Contoh", "Siti, siti@contoh.id", "Sales and service", "Bookkeeping");
    TestRun again = run("processing-record", "--html", html.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("is there already");
    assertThat(run("processing-record", "--language", "id").out())
        .contains("# Catatan kegiatan pemrosesan data", "Penjualan dan layanan");
  }

  @Test
  void shouldTakeANoticeFromDraftToActive() {

    assertThat(run("notices", "activate", "marketing", "2").err()).contains("has no version 2");
    assertThat(json("notices", "add", "marketing").at("/state").asString()).isEqualTo("DRAFT");
    assertThat(run("notices", "announce", "marketing", "2").out())
        .contains("nobody has to be told first");
    assertThat(json("notices", "activate", "marketing", "2").at("/state").asString())
        .isEqualTo("ACTIVE");
    assertThat(run("notices", "list").out()).contains("replaced");
    assertThat(run("notices", "show", "marketing", "2").out())
        .contains("To read aloud:", "May Toko Contoh contact you");
  }

  @Test
  void shouldActivateAPurposeOnlyWithItsBasis() {

    run("purposes", "add", "raffle", "--title", "Undian", "--title-english", "Raffle");
    TestRun refused = run("purposes", "activate", "raffle");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("has no legal basis");
    run("purposes", "change", "raffle", "--basis", "consent", "--consent-lasts", "1y");
    assertThat(run("purposes", "activate", "raffle").exitCode()).isZero();
    assertThat(json("purposes", "show", "raffle").at("/purpose/consentLasts").asString())
        .isEqualTo("P1Y");
    assertThat(run("purposes", "propose", "--does", "sells,keeps-books,sends-offers,surveys").out())
        .contains("Surveys (surveys)", "--adopt");
    assertThat(
            json(
                    "purposes",
                    "propose",
                    "--does",
                    "sells,keeps-books,sends-offers,surveys",
                    "--adopt")
                .at("/added/0")
                .asString())
        .isEqualTo("surveys");
  }

  @Test
  void shouldSignAnAssessmentAndRegisterAnIncident() {

    assertThat(run("assessments", "list").out())
        .contains("off until an impact assessment is signed");
    String id =
        json(
                "assessments",
                "save",
                "--topic",
                "matching",
                "--title",
                "Matching",
                "--risks",
                "a",
                "--measures",
                "b",
                "--conclusion",
                "c")
            .at("/id")
            .asString();
    run("assessments", "sign", id);
    assertThat(json("assessments", "list").at("/switches/0/permitted").asBoolean()).isTrue();

    String incident =
        json("incidents", "open", "--what", "A laptop was stolen", "--kinds", "contact")
            .at("/id")
            .asString();
    assertThat(run("incidents", "change", incident, "--state", "contained").out())
        .contains("contained", "to be told by");
    assertThat(json("incidents", "affected", incident).at("/incident/affected").asLong()).isZero();
  }

  private static TestRun run(String... arguments) {
    return shop.run(arguments);
  }

  private static JsonNode json(String... arguments) {
    return shop.json(arguments);
  }
}
