package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names a notice for ever, whatever its versions say.
 *
 * @param value lower-case words joined by hyphens, such as {@code marketing-messages}
 */
public record NoticeCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+){0,5}");

  public NoticeCode {
    if (!FORM.matcher(requireNonNull(value, "value is null")).matches() || value.length() > 60) {
      throw new IllegalArgumentException("not a notice code");
    }
  }
}
