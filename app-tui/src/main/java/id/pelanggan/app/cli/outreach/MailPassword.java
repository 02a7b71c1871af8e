package id.pelanggan.app.cli.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.connections.SecretEntry;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the password of the mail server comes from: a file, the environment, or typed. */
final class MailPassword {
  private static final String VARIABLE = "PELANGGAN_SECRET_MAIL_PASSWORD";

  private final SecretEntry entry;
  private final Phrases phrases;

  MailPassword(SecretEntry entry, Phrases phrases) {
    this.entry = requireNonNull(entry, "entry is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /**
   * @param needed whether it is asked for where no file was named
   * @throws PelangganException {@link OutreachCommandError#MAIL_PASSWORD_NOT_GIVEN}, {@link
   *     OutreachCommandError#MAIL_PASSWORD_FILE_UNREADABLE}
   */
  Optional<Secret> read(Optional<Path> file, boolean needed) {
    if (file.isPresent()) {
      return Optional.of(ofFile(file.get()));
    }
    return needed ? Optional.of(asked()) : Optional.empty();
  }

  private Secret asked() {
    return entry
        .find(VARIABLE)
        .filter(value -> !value.isEmpty())
        .or(() -> entry.ask(phrases.say("outreach.password.ask")))
        .map(Secret::new)
        .orElseThrow(() ->
            new PelangganException(
                OutreachCommandError.MAIL_PASSWORD_NOT_GIVEN, Map.of("variable", VARIABLE)));
  }

  /** The first line; editors put an end to it. */
  private static Secret ofFile(Path path) {
    try {
      return Files.readString(path)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .map(Secret::new)
          .orElseThrow(() -> unreadable(path));
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private static PelangganException unreadable(Path path) {
    return new PelangganException(
        OutreachCommandError.MAIL_PASSWORD_FILE_UNREADABLE, Map.of("path", path.toString()));
  }
}
