package id.pelanggan.application.sync;

import id.pelanggan.application.intake.Arrival;
import id.pelanggan.application.port.FetchedPage.Dropped;
import id.pelanggan.domain.document.Document;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Some pages of a source that are stored together.
 *
 * @param read how many records they had, the same one counted each time
 * @param documents each with an id of its own: the latest of it
 * @param arrivals what was made of the documents
 * @param refused what cannot come in
 * @param accepted places of {@code documents} of which nothing later was refused
 * @param extras names of what had no field
 * @param cursor where the next one begins
 * @param done whether nothing more is there for now
 */
record Batch(
    long read,
    List<Document> documents,
    List<Arrival> arrivals,
    List<RefusedRecord> refused,
    List<Integer> accepted,
    List<Dropped> dropped,
    Set<String> extras,
    String cursor,
    boolean done,
    OptionalLong expected) {
  Batch {
    documents = List.copyOf(documents);
    arrivals = List.copyOf(arrivals);
    refused = List.copyOf(refused);
    accepted = List.copyOf(accepted);
    dropped = List.copyOf(dropped);
    extras = Set.copyOf(extras);
  }
}
