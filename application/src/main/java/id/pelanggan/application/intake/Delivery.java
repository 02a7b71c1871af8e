package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;

/**
 * Documents of one stream of one source that come in together.
 *
 * @param slot of the change set, for what is nobody's
 * @param documents each with an id of its own
 */
public record Delivery(
    ChangeSetId changeSet,
    KeySlot slot,
    Source source,
    Stream stream,
    CallContext context,
    List<Document> documents) {
  public Delivery {
    requireNonNull(changeSet, "changeSet is null");
    requireNonNull(slot, "slot is null");
    requireNonNull(source, "source is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(context, "context is null");
    documents = List.copyOf(documents);
    if (documents.stream().anyMatch(document -> document.stream() != stream)) {
      throw new IllegalArgumentException("a document is of another stream than " + stream);
    }
  }
}
