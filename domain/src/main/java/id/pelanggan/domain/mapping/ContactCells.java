package id.pelanggan.domain.mapping;

import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads e-mail addresses and phone numbers. A cell may hold several, with {@code ; , /} or line
 * ends between. What is none is kept as written, with the status {@code INVALID}.
 */
final class ContactCells {
  private static final String SEPARATORS = ";,/\n\r|";

  private final Function<String, Optional<String>> phoneNumbers;

  ContactCells(Function<String, Optional<String>> phoneNumbers) {
    this.phoneNumbers = phoneNumbers;
  }

  List<ContactPoint> emails(String cell) {
    return points(ContactKind.EMAIL, cell, one -> EmailAddress.read(one).map(EmailAddress::value));
  }

  List<ContactPoint> phones(String cell) {
    return points(ContactKind.PHONE, cell, phoneNumbers);
  }

  /** What is valid in a cell of which nothing else is known. */
  Stream<ContactPoint> anyOf(String cell) {
    List<ContactPoint> found = new ArrayList<>();
    if (cell.indexOf('@') >= 0) {
      found.addAll(emails(cell));
    }
    for (String part : parts(cell)) {
      if (ValueShape.isMobile(part)) {
        found.addAll(phones(part));
      }
    }
    return found.stream().filter(point -> point.status() != ContactStatus.INVALID);
  }

  private static List<ContactPoint> points(
      ContactKind kind, String cell, Function<String, Optional<String>> normalise) {
    if (NameForm.compareKey(cell).isEmpty()) {
      return List.of();
    }
    Optional<String> whole = normalise.apply(cell);
    if (whole.isPresent()) {
      return List.of(point(kind, cell, whole));
    }
    List<ContactPoint> parts =
        parts(cell).stream().map(part -> point(kind, part, normalise.apply(part))).toList();
    boolean valid = parts.stream().allMatch(part -> part.status() != ContactStatus.INVALID);
    return valid ? parts : List.of(point(kind, cell, whole));
  }

  private static ContactPoint point(ContactKind kind, String written, Optional<String> normal) {
    return new ContactPoint(
        kind,
        written,
        normal.orElse(""),
        normal.isPresent() ? ContactStatus.UNCONFIRMED : ContactStatus.INVALID);
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int place = 0; place <= cell.length(); place++) {
      if (place == cell.length() || SEPARATORS.indexOf(cell.charAt(place)) >= 0) {
        String part = CellText.strip(cell.substring(begin, place));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        begin = place + 1;
      }
    }
    return parts;
  }
}
