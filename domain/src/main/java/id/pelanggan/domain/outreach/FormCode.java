package id.pelanggan.domain.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.regex.Pattern;

/**
 * Names a sign-up form for ever; it stands in the address of its page.
 *
 * @param value lower-case words joined by hyphens, such as {@code news}
 */
public record FormCode(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,5}");
  private static final int MAXIMUM_LENGTH = 40;

  /**
   * @throws PelangganException {@link OutreachError#FORM_CODE_INVALID}
   */
  public FormCode {
    if (requireNonNull(value, "value is null").length() > MAXIMUM_LENGTH
        || !FORM.matcher(value).matches()) {
      throw new PelangganException(OutreachError.FORM_CODE_INVALID);
    }
  }
}
