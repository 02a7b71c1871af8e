package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What sources say about agreement that nobody but a person can understand. */
public interface UnclearWords {

  /**
   * Keeps words in place of everything that the sources said of the customers.
   *
   * @param speakers who said something of whom, also where all of it is clear
   */
  void replace(Collection<Speaker> speakers, List<Word> words);

  /** The newest first; at most so many. */
  List<Word> list(int limit);

  long count();

  record Speaker(CustomerId customer, SourceId source) {}

  /**
   * @param digest of topic and value
   * @param sealed topic and value
   */
  record Word(Speaker speaker, BlindIndex digest, KeySlot slot, byte[] sealed, Instant notedAt) {}
}
