package id.pelanggan.application.exporting;

import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.mapping.Field;
import java.util.function.Function;

/** The parts of an address that have one column each, in the order of the columns. */
enum AddressPart {
  DISTRICT("District", PostalAddress::district),
  CITY("City", PostalAddress::city),
  REGION("Region", PostalAddress::region),
  POSTCODE("Postcode", PostalAddress::postcode),
  COUNTRY("Country", PostalAddress::country);

  private final String column;
  private final Function<PostalAddress, String> part;

  AddressPart(String column, Function<PostalAddress, String> part) {
    this.column = column;
    this.part = part;
  }

  String column() {
    return column;
  }

  Field field() {
    return Field.valueOf(name());
  }

  String of(PostalAddress address) {
    return part.apply(address);
  }
}
