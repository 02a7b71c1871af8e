package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Finds the passphrase in a file, in the environment, or asks for it where there is a terminal. */
final class OperatorPassphrases implements Passphrases {
  private static final String VARIABLE = "PELANGGAN_PASSPHRASE";

  private final Optional<Path> file;
  private final Map<String, String> environment;
  private final Messages messages;
  private final boolean asks;

  /**
   * @param asks whether somebody may be asked
   */
  OperatorPassphrases(
      Optional<Path> file, Map<String, String> environment, Messages messages, boolean asks) {
    this.file = requireNonNull(file, "file is null");
    this.environment = Map.copyOf(environment);
    this.messages = requireNonNull(messages, "messages is null");
    this.asks = asks;
  }

  /** What the command line and the environment give, and nothing that is asked. */
  OperatorPassphrases(Site site) {
    this(site.options().passphraseFile(), site.environment(), new Messages(Language.EN), false);
  }

  @Override
  public Optional<Secret> find() {
    return given().or(() -> ask("passphrase.ask"));
  }

  @Override
  public Optional<Secret> findNew() {
    Optional<Secret> given = given();
    if (given.isPresent()) {
      return given;
    }
    Optional<Secret> typed = ask("passphrase.new");
    if (typed.isPresent() && !typed.equals(ask("passphrase.again"))) {
      throw new PelangganException(VaultError.PASSPHRASES_DIFFER);
    }
    return typed;
  }

  private Optional<Secret> given() {
    return file.map(OperatorPassphrases::read)
        .or(() -> Optional.ofNullable(environment.get(VARIABLE)).map(Secret::new))
        .filter(secret -> !secret.value().isEmpty());
  }

  /** The first line; editors put an end to it. */
  private static Secret read(Path file) {
    try {
      return new Secret(Files.readString(file).lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static PelangganException unreadable(Path file) {
    return new PelangganException(
        VaultError.PASSPHRASE_FILE_UNREADABLE, Map.of("path", file.toString()));
  }

  private Optional<Secret> ask(String question) {
    if (!asks) {
      return Optional.empty();
    }
    return Prompt.read(console -> console.readPassword("%s ", messages.say(question)))
        .filter(typed -> typed.length > 0)
        .map(OperatorPassphrases::secret);
  }

  private static Secret secret(char[] typed) {
    Secret secret = new Secret(new String(typed));
    Arrays.fill(typed, '\0');
    return secret;
  }
}
