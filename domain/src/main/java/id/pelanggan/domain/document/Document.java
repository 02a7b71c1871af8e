package id.pelanggan.domain.document;

import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** What a source says in one piece, under one external id. */
public sealed interface Document
    permits CustomerDocument,
        OrderDocument,
        ProductDocument,
        InteractionDocument,
        FeedbackDocument {

  ExternalId id();

  /** When the source changed it last; empty where the source does not say. */
  Optional<Instant> changedAt();

  /** What has no place in the product's own types, by the source's names; always kept sealed. */
  SortedMap<String, String> extras();

  Stream stream();
}
