package id.pelanggan.domain.mapping;

import id.pelanggan.domain.customer.PostalAddress;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the address of a customer. */
final class AddressCells {
  private static final int LONGEST_PART = 1_000;
  private static final int LONGEST_HOUSE_NUMBER = 8;

  private final int[] street;
  private final int district;
  private final int city;
  private final int region;
  private final int postcode;
  private final int country;

  AddressCells(Layout layout) {
    this.street = layout.places(Field.STREET);
    this.district = layout.place(Field.DISTRICT);
    this.city = layout.place(Field.CITY);
    this.region = layout.place(Field.REGION);
    this.postcode = layout.place(Field.POSTCODE);
    this.country = layout.place(Field.COUNTRY);
  }

  /** Empty where no part is written. */
  Optional<PostalAddress> read(RowScan scan) {
    String lines = street(scan);
    String smaller = part(scan, district);
    String town = part(scan, city);
    String larger = part(scan, region);
    String code = part(scan, postcode);
    String land = part(scan, country);
    boolean written =
        Stream.of(lines, smaller, town, larger, code, land).anyMatch(part -> !part.isEmpty());
    return !written
        ? Optional.empty()
        : Optional.of(new PostalAddress(lines, smaller, town, larger, code, land));
  }

  /** Adds every part of the address. */
  void add(RowScan scan, ContentKey content) {
    content.add(street(scan));
    for (int place : new int[] {district, city, region, postcode, country}) {
      content.add(part(scan, place));
    }
  }

  /** A part that is too long for one is kept as an extra. */
  private static String part(RowScan scan, int place) {
    String part = scan.cell(place);
    if (part.length() > LONGEST_PART) {
      scan.keep(place);
      return "";
    }
    return part;
  }

  /** A house number stands in one line with its street, everything else in a line of its own. */
  private String street(RowScan scan) {
    StringBuilder lines = new StringBuilder();
    boolean number = false;
    for (int place : street) {
      String part = part(scan, place);
      if (part.isEmpty()) {
        continue;
      }
      boolean joined = number || isHouseNumber(part);
      if (!lines.isEmpty()) {
        lines.append(joined ? ' ' : '\n');
      }
      lines.append(part);
      number = lines.length() == part.length() && isHouseNumber(part);
    }
    return lines.toString();
  }

  private static boolean isHouseNumber(String part) {
    return part.length() <= LONGEST_HOUSE_NUMBER && CellText.isDigit(part.charAt(0));
  }
}
