package id.pelanggan.application.exporting;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The columns of customers, one row each. */
final class CustomerSheet {
  private final CustomerCensus census;
  private final Claims claims;
  private final List<SheetColumn<CustomerDocument>> columns = new ArrayList<>();

  CustomerSheet(CustomerCensus census, Claims claims) {
    this.census = census;
    this.claims = claims;
  }

  Sheet<CustomerDocument> sheet() {
    if (census.topicsFirst()) {
      List<SheetColumn<CustomerDocument>> topics = topics();
      addFields();
      columns.addAll(topics);
    } else {
      addFields();
      columns.addAll(topics());
    }
    return new Sheet<>(columns, document -> List.of((CustomerDocument) document));
  }

  private void addFields() {
    columns.add(
        new SheetColumn<>(
            claims.claimId("Customer ID"),
            Optional.of(Field.ID),
            customer -> Cell.of(customer.id().value())));
    addText("Full name", Attribute.FULL_NAME);
    addText("Given name", Attribute.GIVEN_NAME);
    addText("Family name", Attribute.FAMILY_NAME);
    addContacts("Email", Field.EMAIL, ContactKind.EMAIL);
    addContacts("Phone", Field.PHONE, ContactKind.PHONE);
    addAddress();
    addAttribute("Birth date", Attribute.BIRTH_DATE, Cells::day);
    addText("Gender", Attribute.GENDER);
    addText("Language", Attribute.LANGUAGE);
    addAttribute("Preferred channel", Attribute.PREFERRED_CHANNEL, CustomerSheet::word);
    addAttribute("Customer since", Attribute.CUSTOMER_SINCE, Cells::day);
    addText("Note", Attribute.NOTE);
    if (census.hasChanges()) {
      add("Changed at", Field.CHANGED_AT, customer -> Cells.time(customer.changedAt()));
    }
  }

  private void addText(String name, Attribute attribute) {
    addAttribute(name, attribute, Cell::of);
  }

  private void addAttribute(String name, Attribute attribute, Function<String, Cell> cell) {
    if (census.has(attribute)) {
      add(
          name,
          Field.valueOf(attribute.name()),
          customer -> customer.details().find(attribute).map(cell).orElseGet(Cell.Empty::new));
    }
  }

  private void addContacts(String name, Field field, ContactKind kind) {
    for (int place = 0; place < census.count(kind); place++) {
      int skipped = place;
      add(
          Cells.numbered(name, place),
          field,
          customer ->
              customer.details().contactPoints().stream()
                  .filter(point -> point.kind() == kind)
                  .skip(skipped)
                  .findFirst()
                  .map(ContactPoint::written)
                  .map(Cell::of)
                  .orElseGet(Cell.Empty::new));
    }
  }

  private void addAddress() {
    for (int place = 0; place < census.streetLines(); place++) {
      int line = place;
      addPart(
          Cells.numbered("Street", place),
          Field.STREET,
          address -> Cells.at(StreetLines.of(address.street()), line));
    }
    for (AddressPart part : census.parts()) {
      addPart(part.column(), part.field(), part::of);
    }
  }

  private void addPart(String name, Field field, Function<PostalAddress, String> part) {
    add(
        name,
        field,
        customer ->
            customer.details().addresses().stream()
                .findFirst()
                .map(part)
                .map(Cell::of)
                .orElseGet(Cell.Empty::new));
  }

  /** By kind and name, whoever chose the names first. */
  private List<SheetColumn<CustomerDocument>> topics() {
    TreeMap<String, SheetColumn<CustomerDocument>> sorted = new TreeMap<>();
    for (Topic topic : Topic.of(census)) {
      String name = claims.claim(topic.name(), topic.kind().name().toLowerCase(Locale.ROOT));
      sorted.put(
          topic.kind().ordinal() + name,
          new SheetColumn<>(
              name, topic.kind().field(), customer -> Cell.of(topic.value(customer))));
    }
    return List.copyOf(sorted.values());
  }

  private void add(String name, Field field, Function<CustomerDocument, Cell> cell) {
    columns.add(new SheetColumn<>(claims.claim(name), Optional.of(field), cell));
  }

  private static Cell word(String constant) {
    return Cell.of(constant.toLowerCase(Locale.ROOT));
  }
}
