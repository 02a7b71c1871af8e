package id.pelanggan.application.port;

import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.Collection;

/**
 * What sources do not have any more. It stays believed: that a source dropped somebody is no wish
 * to be forgotten. A document that comes in again is not gone any more.
 */
public interface GoneRecords {

  /**
   * Notes that the source dropped documents; those that nobody knows are left out.
   *
   * @return how many were there until now
   */
  int mark(Stream stream, Collection<BlindIndex> digests, Instant at);

  /** Notes that the documents are there. */
  void clear(Stream stream, Collection<BlindIndex> digests);

  /** How many documents of the source are there. */
  long countPresent(Stream stream, SourceId source);

  /** How many of them a complete reading did not see. */
  long countUnseen(Stream stream, SourceId source, RunId run);

  /**
   * Notes that the source dropped what a complete reading did not see.
   *
   * @return how many
   */
  long markUnseen(Stream stream, SourceId source, RunId run, Instant at);
}
