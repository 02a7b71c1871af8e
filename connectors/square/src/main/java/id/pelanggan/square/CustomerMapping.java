package id.pelanggan.square;

import id.pelanggan.spi.record.Address;
import id.pelanggan.spi.record.CustomerRecord;
import id.pelanggan.toolkit.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A customer of Square as a record.
 *
 * @param zone by which the day is told on which somebody became a customer
 */
record CustomerMapping(ZoneId zone) {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");
  private static final String NO_YEAR = "0000";
  private static final int DAY_LENGTH = 10;

  CustomerRecord record(JsonObject customer) {
    customer.leaveOut("version");
    String given = customer.text("given_name");
    String family = customer.text("family_name");
    boolean unnamed = given.isBlank() && family.isBlank();
    return new CustomerRecord(
        customer.requireText("id"),
        customer.findUnderstood("updated_at", SquareWindows.TIME::read),
        unnamed ? customer.text("company_name") : "",
        given,
        family,
        texts(customer, "email_address"),
        texts(customer, "phone_number"),
        customer.findObject("address").map(CustomerMapping::address),
        customer.findText("birthday").map(CustomerMapping::birthDate).orElse(""),
        "",
        "",
        since(customer),
        customer.text("note"),
        Map.of(),
        agreements(customer),
        customer.rest());
  }

  private static List<String> texts(JsonObject customer, String field) {
    return customer.findText(field).filter(Predicate.not(String::isBlank)).stream().toList();
  }

  private static Address address(JsonObject address) {
    return new Address(
        Stream.of("address_line_1", "address_line_2", "address_line_3")
            .map(address::text)
            .filter(Predicate.not(String::isBlank))
            .toList(),
        address.text("sublocality"),
        address.text("locality"),
        address.text("administrative_district_level_1"),
        address.text("postal_code"),
        address.text("country"));
  }

  /** Square writes the year 0000 where it does not know it. */
  private static String birthDate(String written) {
    if (!DAY.matcher(written).matches()) {
      return written;
    }
    String day = written.substring(0, DAY_LENGTH);
    return day.startsWith(NO_YEAR) ? "-" + day.substring(NO_YEAR.length()) : day;
  }

  private String since(JsonObject customer) {
    return customer
        .findUnderstood("created_at", SquareWindows.TIME::read)
        .map(time -> LocalDate.ofInstant(time, zone).toString())
        .orElse("");
  }

  /** Square only knows who wants no more e-mail; whoever did not say so is counted as agreeing. */
  private static Map<String, String> agreements(JsonObject customer) {
    Optional<Boolean> unsubscribed =
        customer.findObject("preferences").flatMap(all -> all.findSwitch("email_unsubscribed"));
    return unsubscribed.map(no -> Map.of("email", no ? "no" : "yes")).orElse(Map.of());
  }
}
