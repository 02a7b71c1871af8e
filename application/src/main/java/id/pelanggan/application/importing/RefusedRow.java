package id.pelanggan.application.importing;

import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.mapping.Refusal;
import java.util.List;

/**
 * A row that could not come in.
 *
 * @param number among the rows with data, from 1
 * @param line of the file, from 1
 * @param contacts found anywhere in it; empty where the row comes out of the database
 */
public record RefusedRow(
    long number, long line, List<String> cells, Refusal refusal, List<ContactPoint> contacts) {
  public RefusedRow {
    cells = List.copyOf(cells);
    contacts = List.copyOf(contacts);
  }

  @Override
  public String toString() {
    return "RefusedRow[" + number + ", " + refusal + "]";
  }
}
