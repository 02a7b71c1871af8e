package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes commands to run next, so that they can be copied as they are. */
public final class NextCommand {
  private static final String PROGRAM = "./pelanggan";

  private final List<String> house;

  /**
   * With what the operator gave that leads to the same home, except for an external database: its
   * URL may hold a password.
   *
   * @param always whether the home has to be named although the operator did not
   */
  public static NextCommand of(GlobalOptions options, Path home, boolean always) {
    List<String> words = new ArrayList<>();
    if (always || options.home().isPresent()) {
      words.addAll(List.of("--home", home.toAbsolutePath().normalize().toString()));
    }
    options
        .passphraseFile()
        .ifPresent(file ->
            words.addAll(
                List.of("--passphrase-file", file.toAbsolutePath().normalize().toString())));
    options.language().ifPresent(language -> words.addAll(List.of("--language", language.code())));
    return new NextCommand(words);
  }

  /**
   * @param house the options that lead to the same home, such as {@code --home DIR}
   */
  public NextCommand(List<String> house) {
    this.house = List.copyOf(house);
  }

  /** The words as one command on the same home. */
  public String of(String... words) {
    return Stream.of(Stream.of(PROGRAM), Arrays.stream(words), house.stream())
        .flatMap(part -> part)
        .map(NextCommand::quoted)
        .collect(Collectors.joining(" "));
  }

  /** A word as a shell takes it for one. */
  private static String quoted(String word) {
    return requireNonNull(word, "word is null").matches("[\\w@%+=:,./-]+")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
