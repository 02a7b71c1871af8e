package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.CustomerChanges.Position;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.SnapshotKeys;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The sealed copy of the index for the next start. Each copy has a key slot of its own, which the
 * database knows, so that an erasure makes every copy unreadable.
 */
final class Snapshot {
  private static final String FORM = "pelanggan search 1";

  private final SearchSnapshots snapshots;
  private final SnapshotKeys keys;
  private final Vault vault;
  private final TimeOrderedIds ids;
  private final Clock clock;

  @Inject
  Snapshot(
      SearchSnapshots snapshots, SnapshotKeys keys, Vault vault, TimeOrderedIds ids, Clock clock) {
    this.snapshots = requireNonNull(snapshots, "snapshots is null");
    this.keys = requireNonNull(keys, "keys is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Fills the index from the copy; one that is not whole, not of this keyring or not of this
   * database is deleted.
   *
   * @return up to where the copy goes; empty where there is none, and the index is empty then
   */
  Optional<Position> restore(SearchIndex index, Progress progress) {
    try (SearchSnapshots.Source source = snapshots.open().orElse(null)) {
      if (source == null) {
        return Optional.empty();
      }
      Optional<Header> header = source.read().flatMap(Header::read);
      if (header.isPresent() && keys.contains(header.get().id(), header.get().slot())) {
        return Optional.of(load(index, header.get(), source, progress));
      }
    } catch (IOException e) {
      index.clear();
    }
    delete();
    return Optional.empty();
  }

  private Position load(
      SearchIndex index, Header header, SearchSnapshots.Source source, Progress progress)
      throws IOException {
    try (SealedInput sealed = new SealedInput(source, vault, header.id(), header.slot(), progress);
        DataInputStream in = new DataInputStream(sealed)) {
      Position position = new Position(in.readLong(), new UUID(in.readLong(), in.readLong()));
      index.load(in);
      sealed.requireEnd();
      return position;
    }
  }

  /** Writes a copy in the place of the one before. */
  void save(SearchIndex index, Position position) {
    Optional<Header> before = header();
    Header header = new Header(ids.next(), vault.newSlot());
    keys.insert(header.id(), header.slot(), clock.instant());
    try (SearchSnapshots.Sink sink = snapshots.begin()) {
      sink.write(header.bytes());
      SealedOutput sealed = new SealedOutput(sink, vault, header.id(), header.slot());
      DataOutputStream out = new DataOutputStream(sealed);
      out.writeLong(position.number());
      out.writeLong(position.tag().getMostSignificantBits());
      out.writeLong(position.tag().getLeastSignificantBits());
      index.save(out);
      sealed.finish();
      sink.finish();
    } catch (IOException e) {
      keys.delete(header.id());
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      keys.delete(header.id());
      throw e;
    }
    before.ifPresent(old -> keys.delete(old.id()));
  }

  void delete() {
    Optional<Header> before = header();
    snapshots.delete();
    before.ifPresent(old -> keys.delete(old.id()));
  }

  private Optional<Header> header() {
    try (SearchSnapshots.Source source = snapshots.open().orElse(null)) {
      return source == null ? Optional.empty() : source.read().flatMap(Header::read);
    }
  }

  /** Hears how many bytes were read, of how many. */
  interface Progress {
    void report(long done, long total);
  }

  /** What stands before the sealed blocks. */
  private record Header(UUID id, KeySlot slot) {
    byte[] bytes() {
      return new TextWriter().text(FORM).uuid(id).number(slot.number()).bytes();
    }

    static Optional<Header> read(byte[] bytes) {
      try {
        TextReader in = new TextReader(bytes);
        return in.text().equals(FORM)
            ? Optional.of(new Header(in.uuid(), new KeySlot(in.number())))
            : Optional.empty();
      } catch (BufferUnderflowException
          | IllegalArgumentException
          | ArithmeticException
          | IndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }
  }
}
