package id.pelanggan.application.agreement;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.Source;
import java.time.Instant;
import java.util.Optional;

/** Words of a source about agreement that a person has to look at. */
public record UnclearWord(
    CustomerId customer, Optional<Source> source, String topic, String value, Instant notedAt) {
  @Override
  public String toString() {
    return "UnclearWord[***]";
  }
}
