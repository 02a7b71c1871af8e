package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names a policy of retention for ever, whatever its versions say.
 *
 * @param value lower-case words joined by hyphens, such as {@code inactive-customers}
 */
public record PolicyCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+){0,5}");

  public PolicyCode {
    if (!FORM.matcher(requireNonNull(value, "value is null")).matches() || value.length() > 60) {
      throw new IllegalArgumentException("not a policy code");
    }
  }
}
