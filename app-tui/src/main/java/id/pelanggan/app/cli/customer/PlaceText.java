package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a page ended, as a word of the command line: what is sorted by, a sign, the customer. */
final class PlaceText implements ITypeConverter<CustomerPlace> {
  private static final char SIGN = '@';

  static String of(CustomerPlace place) {
    return place.value() + SIGN + place.customer().value();
  }

  @Override
  public CustomerPlace convert(String text) {
    int sign = text.lastIndexOf(SIGN);
    if (sign < 0) {
      throw new TypeConversionException("not a place");
    }
    return new CustomerPlace(
        text.substring(0, sign),
        new CustomerId(new UuidConverter().convert(text.substring(sign + 1))));
  }
}
