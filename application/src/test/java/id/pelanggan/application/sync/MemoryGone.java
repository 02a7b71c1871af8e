package id.pelanggan.application.sync;

import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What sources dropped, in memory; nothing of complete readings. */
final class MemoryGone implements GoneRecords {
  private final Set<BlindIndex> gone = new HashSet<>();

  boolean isGone(BlindIndex digest) {
    return gone.contains(digest);
  }

  @Override
  public int mark(Stream stream, Collection<BlindIndex> digests, Instant at) {
    gone.addAll(digests);
    return digests.size();
  }

  @Override
  public void clear(Stream stream, Collection<BlindIndex> digests) {
    gone.removeAll(digests);
  }

  @Override
  public long countPresent(Stream stream, SourceId source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long countUnseen(Stream stream, SourceId source, RunId run) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long markUnseen(Stream stream, SourceId source, RunId run, Instant at) {
    throw new UnsupportedOperationException();
  }
}
