package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Refusal;

/** What became of a record that was received. */
sealed interface RecordReading {

  record Read(Document document) implements RecordReading {
    public Read {
      requireNonNull(document, "document is null");
    }
  }

  /**
   * @param refusal whose column is a name of the record's shape, with the row's number behind it
   *     where it is not the first row's: {@code quantity#2}
   */
  record Refused(Refusal refusal) implements RecordReading {
    public Refused {
      requireNonNull(refusal, "refusal is null");
    }
  }
}
