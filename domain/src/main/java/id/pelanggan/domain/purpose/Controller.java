package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.shop.ShopName;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The business as whoever is responsible for the data; UU PDP 27/2022 art. 1(4).
 *
 * @param legalName what it is called in law
 * @param address where it is; may be empty
 * @param contact how customers reach it; may be empty
 * @param country where it keeps its books: two capital letters of ISO 3166
 * @param officer who looks after the protection of data; empty where nobody has to
 */
public record Controller(
    String legalName,
    String address,
    String contact,
    String country,
    Optional<ProtectionOfficer> officer) {
  public static final String INDONESIA = "ID";
  public static final int LONGEST = 300;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  public Controller {
    requireNonNull(officer, "officer is null");
    if (legalName.isBlank()
        || Stream.of(legalName, address, contact).anyMatch(Controller::isLong)) {
      throw new IllegalArgumentException("not of at most " + LONGEST + " characters");
    }
    if (!COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException("country is not two capital letters");
    }
  }

  /** Of a shop that said nothing of itself but its name. */
  public static Controller of(ShopName shop) {
    return new Controller(shop.value(), "", "", INDONESIA, Optional.empty());
  }

  private static boolean isLong(String value) {
    return value.length() > LONGEST;
  }
}
