package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private final TestHome home = new TestHome();
  private final String path = home.path().toString();

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @Test
  void shouldMakeAShopOnceAndRefuseTheSecondTime() {
    TestRun first = TestRun.of("--home", path, "init", "--shop", "Toko Contoh", "--owner", "Sari");
    TestRun second = TestRun.of("init", "--shop", "Lain", "--owner", "Budi", "--home", path);

    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .contains("The shop \"Toko Contoh\" is ready; its owner is Sari.")
        .contains("a key file opens", "The keys are in " + home.path() + "/keys")
        .contains("loses the customers' identities for ever")
        .contains("./pelanggan status --home " + path);
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.out()).isEmpty();
    assertThat(second.err()).startsWith("This home already belongs to the shop \"Toko Contoh\".");
    assertThat(TestRun.of("status", "--home", path).out()).contains("Toko Contoh · owner Sari");
  }

  @Test
  void shouldStartAnEmptyHomeAndReportItForPeopleAndPrograms() {
    TestRun people = TestRun.of("status", "--home", path, "--language", "id");
    TestRun programs = TestRun.of("status", "--home", path, "--json");

    assertThat(people.exitCode()).isZero();
    assertThat(people.out()).contains("PostgreSQL 18.6", "127.0.0.1:");
    assertThat(people.err()).contains("basis data baru");
    JsonNode json = json(programs);
    assertThat(json.get("home").asString()).isEqualTo(path);
    assertThat(json.get("shop").isNull()).isTrue();
    assertThat(json.get("server").get("kind").asString()).isEqualTo("embedded");
    assertThat(json.get("server").get("version").asString()).isEqualTo("18.6");
    assertThat(json.get("schema").get("version").asString()).isEqualTo("012");
    assertThat(json.get("sizes").get("databaseBytes").asLong()).isPositive();
    assertThat(json.get("sizes").get("homeBytes").asLong()).isGreaterThan(1_000_000);
  }

  @Test
  void shouldWorkOnAnExternalDatabaseByUrlAndNotEndIt() {
    try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
      DatabaseAccess access = server.open();
      String url =
          "postgresql://%s@127.0.0.1:%d/%s"
              .formatted(access.owner().user(), access.port(), access.database());
      Map<String, String> environment =
          Map.of("PELANGGAN_DATABASE_PASSWORD", access.owner().password().value());
      String otherHome = home.folder().resolve("other").toString();

      TestRun status =
          TestRun.in(environment, "status", "--json", "--home", otherHome, "--database", url);
      TestRun stop = TestRun.in(environment, "stop", "--home", otherHome, "--database", url);
      TestRun wrong =
          TestRun.in(
              Map.of("PELANGGAN_DATABASE_PASSWORD", "not-it"),
              "status",
              "--home",
              otherHome,
              "--database",
              url);

      assertThat(status.exitCode()).as(status.err()).isZero();
      assertThat(json(status).get("server").get("kind").asString()).isEqualTo("external");
      assertThat(stop.exitCode()).isEqualTo(1);
      assertThat(stop.err()).contains("is not Pelanggan's to stop");
      assertThat(wrong.exitCode()).isEqualTo(1);
      assertThat(wrong.err()).contains("refuses the user or the password").doesNotContain("not-it");
      assertThat(Path.of(otherHome).resolve("database").resolve("data")).doesNotExist();
    }
  }

  @Test
  void shouldRefuseAnUnencryptedWayToAnotherMachine() {
    TestRun run =
        TestRun.of(
            "status",
            "--home",
            path,
            "--database",
            "postgresql://u:hidden-word@db.example.com/shop?sslmode=disable");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("db.example.com", "sslmode").doesNotContain("hidden-word");
  }

  @Test
  void shouldSayWhatToDoAboutAWrongPasswordFile() throws IOException {
    assertThat(TestRun.of("status", "--home", path).exitCode()).isZero();
    Path passwords = home.path().resolve("database").resolve("passwords");
    Files.writeString(passwords, "owner=wrong\napplication=wrong\n");

    TestRun refused = TestRun.of("status", "--home", path);
    Files.delete(passwords);
    TestRun renewed = TestRun.of("status", "--home", path);

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "refuses the user or the password", passwords.toString(), "untouched", "delete it")
        .doesNotContain("Exception", "\tat ");
    assertThat(renewed.exitCode()).isZero();
    assertThat(renewed.err()).contains("the database got new passwords");
  }

  @Test
  void shouldRefuseAHomeOfANewerVersion() throws IOException {
    assertThat(TestRun.of("status", "--home", path).exitCode()).isZero();
    Files.writeString(home.path().resolve("pelanggan.properties"), "layout=7\n");

    TestRun run = TestRun.of("status", "--home", path);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("newer version of Pelanggan", "Nothing in it has been touched");
  }

  @Test
  void shouldRefuseAFolderOfOtherThings() throws IOException {
    Files.createDirectory(home.path());
    Files.writeString(home.path().resolve("letters.txt"), "x");

    TestRun run = TestRun.of("init", "--shop", "A", "--owner", "B", "--home", path);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("holds other things than a Pelanggan home");
    assertThat(home.path()).isDirectoryNotContaining(file -> !file.endsWith("letters.txt"));
  }

  @Test
  void shouldEndTheServerWithTheLastProcessAndOnRequest() {
    try (EmbeddedServer other = TestServers.server(home.path(), event -> {})) {
      other.open();

      TestRun used = TestRun.of("stop", "--wait", "0", "--home", path);
      TestRun status = TestRun.of("status", "--home", path);
      TestRun forced = TestRun.of("stop", "--force", "--home", path);

      assertThat(used.exitCode()).isEqualTo(1);
      assertThat(used.err()).contains("still in use by: test (");
      assertThat(status.out()).contains("1 other process(es): test (");
      assertThat(forced.exitCode()).isZero();
      assertThat(forced.out()).contains("The database has ended.");
    }
    assertThat(TestRun.of("stop", "--home", path, "--json").out()).contains("notRunning");
  }

  @Test
  void shouldNotMakeAHomeToStopOrExamineIt() {
    assertThat(TestRun.of("stop", "--home", path).exitCode()).isZero();
    assertThat(TestRun.of("doctor", "--home", path).exitCode()).isZero();
    assertThat(home.path()).doesNotExist();
  }

  @Test
  void shouldFindWhatIsWrongWithAHome() throws IOException {
    Files.writeString(home.path(), "a file");

    TestRun people = TestRun.of("doctor", "--home", path);
    TestRun programs = TestRun.of("doctor", "--json", "--home", path);

    assertThat(people.exitCode()).isEqualTo(1);
    assertThat(people.out()).contains("problem     " + path, "Choose an empty or a new folder");
    assertThat(people.err()).startsWith("doctor found 1 problem");
    assertThat(json(programs).get("problems").asInt()).isEqualTo(1);
  }

  @Test
  void shouldRefuseANameThatIsNone() {
    TestRun run = TestRun.of("init", "--shop", "a".repeat(121), "--owner", "B", "--home", path);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("longer than 120 characters");
  }

  private static JsonNode json(TestRun run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
