package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.home.HomeError;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Homes with just enough in them to be refused before or when PostgreSQL is started. */
class RefusedHomeTest {
  private final Ground ground = Ground.empty();
  private final Path passwords = ground.database().resolve("passwords");

  @BeforeEach
  void makeAHomeWithADataFolder() throws IOException {
    HomeFolder home = HomeFolder.prepare(ground.home(), new Accounts(event -> {}));
    home.createFolder(ground.data());
    home.writeFile(ground.data().resolve("PG_VERSION"), "18\n");
    home.writeFile(passwords, Passwords.generate(new SecureRandom()).text());
  }

  @AfterEach
  void leaveNothingBehind() {
    ground.close();
  }

  @Test
  void shouldRefuseAPasswordFileThatHoldsNone() throws IOException {
    Files.writeString(passwords, "nonsense");

    assertThat(openFailure().code()).isEqualTo(ServerError.PASSWORDS_UNREADABLE);

    assertThat(passwords).hasContent("nonsense");
  }

  @Test
  void shouldRefuseTheDataOfAnotherPostgres() throws IOException {
    Files.writeString(ground.data().resolve("PG_VERSION"), "19\n");

    PelangganException failure = openFailure();

    assertThat(failure.code()).isEqualTo(ServerError.SERVER_VERSION_OTHER);
    assertThat(failure.details())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("path", ground.home().toString(), "found", "19", "known", "18"));
  }

  @Test
  void shouldRefuseTheHomeOfANewerVersion() throws IOException {
    Files.writeString(ground.home().resolve("pelanggan.properties"), "layout=2\n");

    assertThat(openFailure().code()).isEqualTo(HomeError.HOME_NEWER);
  }

  /** PostgreSQL is started for this one and says it. */
  @Test
  void shouldSayThatTheControlFileIsGone() {
    PelangganException failure = openFailure();

    assertThat(failure.code()).isEqualTo(ServerError.SERVER_DAMAGED);
    assertThat(failure.details())
        .containsEntry("log", ground.home().resolve("log").resolve("server.log").toString());
  }

  @Test
  void shouldSayThatTheVersionIsGone() throws IOException {
    Files.delete(ground.data().resolve("PG_VERSION"));
    assertThat(openFailure().code()).isEqualTo(ServerError.SERVER_DAMAGED);
  }

  /** Whoever could not enter is not counted among the users. */
  @Test
  void shouldNotCountWhoCouldNotEnter() throws IOException {
    openFailure();

    assertThat(ground.database().resolve("users")).isEmptyDirectory();
  }

  private PelangganException openFailure() {
    return Failures.of(() -> ground.server().open());
  }
}
