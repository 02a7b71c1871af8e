package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The generated passwords of the two roles that may enter the server. */
record Passwords(Secret owner, Secret application) {
  private static final int BYTES = 32;
  private static final String OWNER = "owner";
  private static final String APPLICATION = "application";

  Passwords {
    requireNonNull(owner, "owner is null");
    requireNonNull(application, "application is null");
  }

  static Passwords generate(SecureRandom random) {
    return new Passwords(generateOne(random), generateOne(random));
  }

  /** Letters and digits only: they can stand in SQL and in a file as they are. */
  static Secret generateOne(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  static Optional<Passwords> find(Path file) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      return Optional.of(
          new Passwords(require(properties, OWNER, file), require(properties, APPLICATION, file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (MalformedInputException | IllegalArgumentException e) {
      throw unreadable(file);
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
  }

  /** The text of the file. */
  String text() {
    return OWNER + "=" + owner.value() + "\n" + APPLICATION + "=" + application.value() + "\n";
  }

  private static Secret require(Properties properties, String name, Path file) {
    String value = properties.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw unreadable(file);
    }
    return new Secret(value);
  }

  private static PelangganException unreadable(Path file) {
    return new PelangganException(
        ServerError.PASSWORDS_UNREADABLE, Map.of("path", file.toString()));
  }
}
