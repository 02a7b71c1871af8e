package id.pelanggan.application.importing;

import id.pelanggan.application.intake.Arrival;
import id.pelanggan.domain.document.Document;
import java.util.List;

/**
 * Part of a file, the same one each time the file is read.
 *
 * @param number from 1
 * @param rows of the file that it took
 */
record Page(int number, long rows, List<Document> documents, List<RefusedRow> refused) {
  Page {
    documents = List.copyOf(documents);
    refused = List.copyOf(refused);
  }

  /** With what is made of its documents before they are stored. */
  record Prepared(Page page, List<Arrival> arrivals) {
    Prepared {
      arrivals = List.copyOf(arrivals);
    }
  }
}
