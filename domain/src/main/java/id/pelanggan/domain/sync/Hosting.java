package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Where a connected system keeps its data, as the record of processing has to say.
 *
 * @param country two capital letters of ISO 3166
 * @param safeguard what protects the data there, in the operator's words; may be empty, at most
 *     {@value #LONGEST_SAFEGUARD} characters
 */
public record Hosting(String country, String safeguard) {
  public static final int LONGEST_SAFEGUARD = 200;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  public Hosting {
    requireNonNull(safeguard, "safeguard is null");
    if (!COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException("country is not two capital letters");
    }
    if (safeguard.length() > LONGEST_SAFEGUARD) {
      throw new IllegalArgumentException("safeguard is too long");
    }
  }
}
