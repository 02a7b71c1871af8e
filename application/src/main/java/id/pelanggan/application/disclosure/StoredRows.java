package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.port.AccessRows;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** Every row that is stored of the person in the plain, table by table; who read it among them. */
final class StoredRows implements Section {
  private final AccessRows rows;

  @Inject
  StoredRows(AccessRows rows) {
    this.rows = requireNonNull(rows, "rows is null");
  }

  @Override
  public Node read(CustomerId customer) {
    Branch tables = new Branch();
    rows.listRows(customer).forEach((table, found) -> tables.put(table, Branch.rows(found)));
    return tables.theirs();
  }
}
