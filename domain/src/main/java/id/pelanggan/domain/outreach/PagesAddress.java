package id.pelanggan.domain.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.regex.Pattern;

/**
 * Where customers find their pages.
 *
 * @param value such as {@code https://data.example.com}, without a slash at its end; plain HTTP
 *     only on the same machine
 */
public record PagesAddress(String value) {
  private static final String NAME = "[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(https://"
              + NAME
              + "|http://(localhost|127\\.0\\.0\\.1))(:[1-9][0-9]{0,4})?"
              + "(/[a-zA-Z0-9_-]{1,40}){0,3}");

  /**
   * @throws PelangganException {@link OutreachError#PAGES_ADDRESS_INVALID}
   */
  public PagesAddress {
    value = requireNonNull(value, "value is null").strip();
    if (value.endsWith("/")) {
      value = value.substring(0, value.length() - 1);
    }
    if (!FORM.matcher(value).matches()) {
      throw new PelangganException(OutreachError.PAGES_ADDRESS_INVALID);
    }
  }
}
