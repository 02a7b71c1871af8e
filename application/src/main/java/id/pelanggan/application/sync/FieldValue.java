package id.pelanggan.application.sync;

import id.pelanggan.domain.plugin.ConnectorField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was filled in for one field of a connector. */
final class FieldValue {
  private static final int LONGEST = 10_000;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

  private FieldValue() {}

  /**
   * @param text without outer white space, not empty
   * @return the value in its one form; empty where the field cannot hold it
   */
  static Optional<String> read(ConnectorField field, String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    return switch (field.kind()) {
      case TEXT, SECRET -> Optional.of(text);
      case ADDRESS -> address(text);
      case CHOICE -> choice(field, text);
      case SWITCH -> onOrOff(text);
      case WHOLE_NUMBER ->
          WHOLE_NUMBER.matcher(text).matches()
              ? Optional.of(String.valueOf(Long.parseLong(text)))
              : Optional.empty();
    };
  }

  /**
   * An absolute address of the web, without a slash at its end. With a user, a query or a fragment
   * it could carry a secret to where it is shown.
   */
  private static Optional<String> address(String text) {
    try {
      URI uri = new URI(text).parseServerAuthority();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getPort() <= 0xFFFF
              && (scheme.equals("https") || scheme.equals("http"));
      return plain ? Optional.of(written(uri, scheme)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String written(URI uri, String scheme) {
    String path = uri.getRawPath();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path.substring(0, end);
  }

  private static Optional<String> choice(ConnectorField field, String text) {
    return field.choices().stream()
        .map(ConnectorField.Choice::value)
        .filter(value -> value.equalsIgnoreCase(text))
        .findFirst();
  }

  private static Optional<String> onOrOff(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "ya" -> Optional.of("true");
      case "false", "no", "tidak" -> Optional.of("false");
      default -> Optional.empty();
    };
  }
}
