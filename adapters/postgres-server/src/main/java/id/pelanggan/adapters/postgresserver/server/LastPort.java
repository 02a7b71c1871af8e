package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that keeps the port a server had, so that other tools find it again. */
final class LastPort {
  private static final int HIGHEST = 65_535;

  private LastPort() {}

  /** Empty where there is no file or no port in it. */
  static Optional<Integer> find(Path file) {
    try {
      String text =
          Files.isReadable(file) ? Files.readString(file, StandardCharsets.ISO_8859_1).strip() : "";
      return text.matches("[1-9]\\d{3,4}") && Integer.parseInt(text) <= HIGHEST
          ? Optional.of(Integer.valueOf(text))
          : Optional.empty();
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    }
  }
}
