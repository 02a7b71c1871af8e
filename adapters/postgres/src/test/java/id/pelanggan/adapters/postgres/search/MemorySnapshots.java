package id.pelanggan.adapters.postgres.search;

import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place for one copy, in memory, on a disk that may be full. */
final class MemorySnapshots implements SearchSnapshots {
  private @Nullable List<byte[]> blocks;
  private boolean full;
  private int written;

  void fill() {
    full = true;
  }

  int written() {
    return written;
  }

  /** The blocks as they lie there, to be changed. */
  List<byte[]> blocks() {
    return blocks == null ? List.of() : blocks;
  }

  @Override
  public Optional<Source> open() {
    return Optional.ofNullable(blocks).map(kept -> new Kept(new ArrayDeque<>(kept)));
  }

  @Override
  public Sink begin() {
    if (full) {
      throw new PelangganException(
          SearchError.SEARCH_COPY_NOT_WRITTEN, Map.of("path", "nowhere", "reason", "full"));
    }
    return new Growing();
  }

  @Override
  public void delete() {
    blocks = null;
  }

  private record Kept(Deque<byte[]> left) implements Source {
    @Override
    public Optional<byte[]> read() {
      return Optional.ofNullable(left.poll());
    }

    @Override
    public long bytes() {
      return 1;
    }

    @Override
    public void close() {}
  }

  private final class Growing implements Sink {
    private final List<byte[]> growing = new ArrayList<>();

    @Override
    public void write(byte[] block) {
      growing.add(block);
    }

    @Override
    public void finish() {
      blocks = growing;
      written++;
    }

    @Override
    public void close() {}
  }
}
