package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.Document;

/** Finds out which columns a file needs, by looking at everything that will stand in it. */
sealed interface Census permits CustomerCensus, OrderCensus {

  void take(Document document);

  /** Whether a document needs no other columns than those that were taken. */
  boolean covers(Document document);

  /** The columns that some document fills. */
  Sheet<?> sheet(Claims claims);
}
