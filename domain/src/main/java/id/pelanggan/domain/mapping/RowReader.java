package id.pelanggan.domain.mapping;

import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes documents of a file's rows, as a mapping says. It remembers the last things it read, so it
 * is for one thread at a time.
 *
 * <p>Nothing is cut, guessed or left out: what has no field, or is not what its field should be, is
 * kept as an extra under its column's name, and what a document cannot be made of is refused. What
 * comes out can be stored: a row with U+0000 or half of a surrogate pair is refused, as is one with
 * a cell of more than {@value #LONGEST_CELL} characters.
 */
public final class RowReader {
  public static final int LONGEST_CELL = 20_000;

  private final Layout layout;
  private final DocumentReader documents;
  private final IdCells ids;
  private final ContactCells contacts;

  /**
   * @param columns of the file's header, as written
   * @param phoneNumbers gives a phone number's E.164 form, and nothing for what is none
   * @throws PelangganException {@code MAPPING_COLUMN_MISSING} where the file lacks a mapped column,
   *     {@code MAPPING_FIELD_MISSING} where the mapping lacks what every document needs
   */
  public RowReader(
      Mapping mapping, List<String> columns, Function<String, Optional<String>> phoneNumbers) {
    mapping.missingFields().stream().findFirst().ifPresent(RowReader::refuse);
    this.layout = new Layout(mapping, columns);
    this.ids = new IdCells(mapping, phoneNumbers);
    this.contacts = new ContactCells(phoneNumbers);
    this.documents =
        switch (mapping.stream()) {
          case CUSTOMERS -> new CustomerReader(layout, ids, contacts);
          case ORDERS -> new OrderReader(layout, ids);
          case PRODUCTS -> new ProductReader(layout, ids);
          case INTERACTIONS -> new InteractionReader(layout, ids);
          case FEEDBACK -> new FeedbackReader(layout, ids);
        };
  }

  public Mapping mapping() {
    return layout.mapping();
  }

  /** Reads one row. Never throws, whatever the row holds. */
  public Reading read(Row row) {
    List<String> cells = row.cells();
    if (!row.legible()) {
      return refused(RefusalReason.ILLEGIBLE, Layout.NOWHERE);
    }
    if (cells.size() < layout.size()) {
      return refused(RefusalReason.TOO_FEW_COLUMNS, Layout.NOWHERE);
    }
    for (int place = 0; place < cells.size(); place++) {
      String cell = cells.get(place);
      if (place >= layout.size() && !CellText.strip(cell).isEmpty()) {
        return refused(RefusalReason.TOO_MANY_COLUMNS, Layout.NOWHERE);
      }
      if (cell.length() > LONGEST_CELL) {
        return refused(RefusalReason.TEXT_TOO_LONG, place);
      }
      if (!CellText.isStorable(cell)) {
        return refused(RefusalReason.CONTROL_CHARACTER, place);
      }
    }
    return documents.read(new RowScan(layout, cells));
  }

  /**
   * The document that a refused row seems to belong to, which is not whole without it.
   *
   * @return empty where each row is a document by itself, or the row does not say
   */
  public Optional<ExternalId> findKey(Row row) {
    return id(row, documents.sharedId());
  }

  /**
   * The document's id where a column holds it, without looking at the rest of the row.
   *
   * @return empty where no column does, or the row does not say
   */
  public Optional<ExternalId> findId(Row row) {
    return id(row, layout.place(Field.idOf(layout.mapping().stream())));
  }

  private Optional<ExternalId> id(Row row, int place) {
    if (place == Layout.NOWHERE || place >= row.cells().size()) {
      return Optional.empty();
    }
    String id = ids.read(CellText.strip(row.cells().get(place)));
    return id.isEmpty() || !CellText.isStorable(id)
        ? Optional.empty()
        : Optional.of(new ExternalId(id));
  }

  /**
   * E-mail addresses and mobile phone numbers anywhere in a row, by which a refused row is found
   * again when a person's data has to go.
   *
   * @return each in its normal form; none is invalid
   */
  public List<ContactPoint> findContacts(Row row) {
    return row.cells().stream()
        .filter(cell -> cell.length() <= LONGEST_CELL)
        .map(CellText::strip)
        .flatMap(contacts::anyOf)
        .distinct()
        .toList();
  }

  /**
   * Makes a document of all its rows.
   *
   * @param rows of one {@link RowValues#key}, in the order of the file
   * @throws IllegalArgumentException where there are none, or their keys differ
   */
  public Assembly assemble(List<? extends RowValues> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a document has at least one row");
    }
    ExternalId key = rows.getFirst().key();
    if (!rows.stream().allMatch(row -> row.key().equals(key))) {
      throw new IllegalArgumentException("rows of different documents");
    }
    return documents.assemble(List.copyOf(rows));
  }

  private Reading refused(RefusalReason reason, int place) {
    return new Reading.Refused(
        new Refusal(reason, place < layout.size() ? layout.name(place) : ""));
  }

  private static void refuse(Field missing) {
    throw new PelangganException(
        MappingError.MAPPING_FIELD_MISSING, Map.of("key", MappingKey.columnOf(missing)));
  }
}
