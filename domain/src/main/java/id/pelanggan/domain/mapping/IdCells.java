package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import java.util.Optional;
import java.util.function.Function;

/** Reads the ids of a file. */
final class IdCells {
  private final Mapping mapping;
  private final Function<String, Optional<String>> phoneNumbers;

  IdCells(Mapping mapping, Function<String, Optional<String>> phoneNumbers) {
    this.mapping = mapping;
    this.phoneNumbers = phoneNumbers;
  }

  /**
   * @param written without outer white space
   * @return empty where nothing is written
   */
  String read(String written) {
    return ContentKey.shorten(mapping.wholeNumberIds() ? withoutPoint(written) : written);
  }

  /** Whom a cell names; nobody where it is empty. */
  CustomerReference customer(String written) {
    String id = customerId(written);
    return id.isEmpty()
        ? new CustomerReference.WalkIn()
        : new CustomerReference.Named(new ExternalId(id));
  }

  String customerId(String written) {
    return switch (mapping.customerIds()) {
      case WRITTEN -> read(written);
      case EMAIL -> EmailAddress.read(written).map(EmailAddress::value).orElse(read(written));
      case PHONE -> phoneNumbers.apply(written).orElse(read(written));
    };
  }

  /** {@code 17850} for {@code 17850.0}. */
  private static String withoutPoint(String written) {
    int end = written.length();
    while (end > 0 && written.charAt(end - 1) == '0') {
      end--;
    }
    int point = end - 1;
    if (end == written.length() || point < 1 || written.charAt(point) != '.') {
      return written;
    }
    for (int place = 0; place < point; place++) {
      if (!CellText.isDigit(written.charAt(place))) {
        return written;
      }
    }
    return written.substring(0, point);
  }
}
