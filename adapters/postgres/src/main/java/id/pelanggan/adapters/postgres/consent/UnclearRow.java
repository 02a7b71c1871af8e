package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.UnclearWords.Speaker;
import id.pelanggan.application.port.UnclearWords.Word;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code consent_unclear}. */
public record UnclearRow(
    UUID customerId, UUID sourceId, byte[] digest, long keySlot, byte[] sealed, Instant notedAt) {
  static UnclearRow of(Word word) {
    return new UnclearRow(
        word.speaker().customer().value(),
        word.speaker().source().value(),
        word.digest().bytes(),
        word.slot().number(),
        word.sealed(),
        word.notedAt());
  }

  Word toWord() {
    return new Word(
        new Speaker(new CustomerId(customerId), new SourceId(sourceId)),
        new BlindIndex(digest),
        new KeySlot(keySlot),
        sealed,
        notedAt);
  }
}
