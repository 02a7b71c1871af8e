package id.pelanggan.app.boot;

import id.pelanggan.app.cli.connections.SecretEntry;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Secrets from the environment, or typed at the terminal without being shown. */
final class OperatorSecrets implements SecretEntry {
  private final Map<String, String> environment;
  private final boolean asks;

  /**
   * @param asks whether somebody may be asked
   */
  OperatorSecrets(Map<String, String> environment, boolean asks) {
    this.environment = Map.copyOf(environment);
    this.asks = asks;
  }

  @Override
  public Optional<String> find(String variable) {
    return Optional.ofNullable(environment.get(variable));
  }

  @Override
  public Optional<String> ask(String question) {
    return asks
        ? Prompt.read(console -> console.readPassword("%s ", question))
            .map(OperatorSecrets::text)
            .filter(typed -> !typed.isBlank())
        : Optional.empty();
  }

  private static String text(char[] typed) {
    String text = new String(typed).strip();
    Arrays.fill(typed, '\0');
    return text;
  }
}
