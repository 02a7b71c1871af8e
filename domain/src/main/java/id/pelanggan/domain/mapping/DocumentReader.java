package id.pelanggan.domain.mapping;

import java.util.List;

/** Reads the rows of one stream. */
sealed interface DocumentReader
    permits CustomerReader, OrderReader, ProductReader, InteractionReader, FeedbackReader {

  Reading read(RowScan scan);

  /** The place of the id that rows of one document share; nowhere where each row is a document. */
  default int sharedId() {
    return Layout.NOWHERE;
  }

  /**
   * @param rows of one document, at least one
   */
  Assembly assemble(List<RowValues> rows);
}
