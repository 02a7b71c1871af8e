package id.pelanggan.app.cli.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.app.cli.sync.ExampleSync;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class SecretReadingTest {
  @TempDir private Path folder;

  @Test
  void shouldAskForANeededSecretAndLeaveOthersOut() {
    FakeEntry entry = new FakeEntry(Map.of(), "typed");

    assertThat(all(entry)).isEqualTo(Map.of("access-token", new Secret("typed")));
    assertThat(entry.questions).containsExactly("Access token (nothing is shown while you type):");
  }

  @Test
  void shouldTakeSecretsOfTheEnvironmentWithoutAsking() {
    FakeEntry entry =
        new FakeEntry(
            Map.of(
                "PELANGGAN_SECRET_ACCESS_TOKEN", "a",
                "PELANGGAN_SECRET_REFRESH_TOKEN", "r"));

    assertThat(all(entry))
        .isEqualTo(Map.of("access-token", new Secret("a"), "refresh-token", new Secret("r")));
    assertThat(entry.questions).isEmpty();
  }

  @Test
  void shouldPreferAFileAndTakeItsFirstLine() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "\n from-file \nsecond\n");
    FakeEntry entry = new FakeEntry(Map.of("PELANGGAN_SECRET_ACCESS_TOKEN", "other"));

    assertThat(all(entry, "--secret-file", "access-token=" + file))
        .isEqualTo(Map.of("access-token", new Secret("from-file")));
  }

  @Test
  void shouldRefuseAFileThatHoldsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("empty"), "\n");

    assertRefused(
        () -> all(new FakeEntry(Map.of()), "--secret-file", "access-token=" + file),
        ConnectionCommandError.SECRET_FILE_UNREADABLE);
    assertRefused(
        () -> all(new FakeEntry(Map.of()), "--secret-file", "access-token=" + folder + "/none"),
        ConnectionCommandError.SECRET_FILE_UNREADABLE);
  }

  @Test
  void shouldNameTheVariableWhereNobodyCanBeAsked() {
    assertThatThrownBy(() -> all(new FakeEntry(Map.of())))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ConnectionCommandError.SECRET_NOT_GIVEN);
              assertThat(failure.details())
                  .containsEntry("variable", "PELANGGAN_SECRET_ACCESS_TOKEN");
            });
  }

  @Test
  void shouldRenewOnlyWhatIsNamed() {
    FakeEntry entry = new FakeEntry(Map.of("PELANGGAN_SECRET_ACCESS_TOKEN", "kept"), "renewed");

    Map<String, Secret> secrets =
        new SecretReading(entry, ExampleSync.phrases(Language.ID))
            .named(ExampleConnector.TYPE, options("--secret", "refresh-token"));

    assertThat(secrets).isEqualTo(Map.of("refresh-token", new Secret("renewed")));
    assertThat(entry.questions).containsExactly("Token penyegar (ketikan Anda tidak ditampilkan):");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--secret access-token=abc", "--secret-file access-token", "--set environment"})
  void shouldNotTakeASecretBehindItsName(String line) {
    assertThatThrownBy(() -> options(line.split(" ", -1))).isInstanceOf(ParameterException.class);
  }

  @Test
  void shouldRefuseASecretThatStandsInTheCommandLine() {
    FieldOptions options = options("--set", "access-token=abc");

    assertThatThrownBy(() -> options.values(ExampleConnector.TYPE))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ConnectionCommandError.SECRET_IN_COMMAND_LINE);
              assertThat(failure).hasMessageNotContaining("abc");
            });
    assertThat(
            options("--set", "environment=sandbox", "--set", "location=")
                .values(ExampleConnector.TYPE))
        .isEqualTo(Map.of("environment", "sandbox", "location", ""));
  }

  private static Map<String, Secret> all(SecretEntry entry, String... arguments) {
    return new SecretReading(entry, ExampleSync.phrases(Language.EN))
        .all(ExampleConnector.TYPE, options(arguments));
  }

  private static FieldOptions options(String... arguments) {
    return CommandLine.populateCommand(new FieldOptions(), arguments);
  }

  private static void assertRefused(ThrowingCallable call, ConnectionCommandError code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  /** An environment, and somebody who types prepared answers. */
  private static final class FakeEntry implements SecretEntry {
    private final Map<String, String> environment;
    private final List<String> typed;
    private final List<String> questions = new ArrayList<>();

    FakeEntry(Map<String, String> environment, String... typed) {
      this.environment = environment;
      this.typed = new ArrayList<>(List.of(typed));
    }

    @Override
    public Optional<String> find(String variable) {
      return Optional.ofNullable(environment.get(variable));
    }

    @Override
    public Optional<String> ask(String question) {
      questions.add(question);
      return typed.isEmpty() ? Optional.empty() : Optional.of(typed.removeFirst());
    }
  }
}
