package id.pelanggan.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names what data is kept for.
 *
 * @param value lower-case words joined by hyphens, such as {@code sales-and-service}
 */
public record PurposeCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+){0,5}");

  public PurposeCode {
    if (!FORM.matcher(requireNonNull(value, "value is null")).matches() || value.length() > 60) {
      throw new IllegalArgumentException("not a purpose code");
    }
  }
}
