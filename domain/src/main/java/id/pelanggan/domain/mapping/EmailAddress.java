package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address in the form in which equal ones are equal: lower case on both sides of the
 * {@code @}, for no provider that customers use tells them apart.
 *
 * @param value of the shape {@code local@domain.top}, at most {@value #MAXIMUM_LENGTH} characters
 */
public record EmailAddress(String value) {
  public static final int MAXIMUM_LENGTH = 254;

  public EmailAddress {
    if (!EmailShape.fits(requireNonNull(value, "value is null"))) {
      throw new IllegalArgumentException("not an e-mail address in normal form");
    }
  }

  /**
   * Reads an address as people and programs write it: {@code Ani@Contoh.id}, {@code
   * mailto:ani@contoh.id?subject=Halo}, {@code "Ani" <ani@contoh.id>}.
   *
   * @return empty where no address has this shape
   */
  public static Optional<EmailAddress> read(String written) {
    String bare = bare(CellText.strip(written));
    String normal = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return EmailShape.fits(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
  }

  private static String bare(String written) {
    String bare = written;
    int open = bare.lastIndexOf('<');
    if (open >= 0 && bare.endsWith(">")) {
      bare = bare.substring(open + 1, bare.length() - 1);
    }
    if (bare.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
      bare = bare.substring("mailto:".length());
      int query = bare.indexOf('?');
      bare = query < 0 ? bare : bare.substring(0, query);
    }
    return CellText.strip(bare);
  }

  @Override
  public String toString() {
    return "EmailAddress[***]";
  }
}
