package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Opens what {@link SealedOutput} sealed. */
final class SealedInput extends InputStream {
  private final SearchSnapshots.Source source;
  private final Vault vault;
  private final UUID snapshot;
  private final KeySlot slot;
  private final Snapshot.Progress progress;
  private byte[] block = {SealedOutput.MORE};
  private int next = 1;
  private int number;
  private long read;

  SealedInput(
      SearchSnapshots.Source source,
      Vault vault,
      UUID snapshot,
      KeySlot slot,
      Snapshot.Progress progress) {
    this.source = requireNonNull(source, "source is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.snapshot = requireNonNull(snapshot, "snapshot is null");
    this.slot = requireNonNull(slot, "slot is null");
    this.progress = requireNonNull(progress, "progress is null");
  }

  @Override
  public int read() throws IOException {
    return fill() ? block[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(count, block.length - next);
    System.arraycopy(block, next, bytes, offset, part);
    next += part;
    return part;
  }

  /**
   * @throws IOException where something follows, or the last block is missing
   */
  void requireEnd() throws IOException {
    if (fill() || source.read().isPresent()) {
      throw new IOException("the copy goes on behind its end");
    }
  }

  /** Returns false behind the last block. */
  private boolean fill() throws IOException {
    while (next == block.length) {
      if (block[0] == SealedOutput.LAST) {
        return false;
      }
      byte[] sealed = source.read().orElseThrow(() -> new IOException("the copy breaks off"));
      number++;
      block = open(sealed);
      next = 1;
      read += sealed.length;
      progress.report(read, source.bytes());
    }
    return true;
  }

  /** Anything that says that the keys are locked goes on to the caller. */
  private byte[] open(byte[] sealed) throws IOException {
    try {
      byte[] opened = vault.open(slot, SealedOutput.place(snapshot, number), sealed);
      if (opened.length == 0) {
        throw new IOException("a block of the copy is empty");
      }
      return opened;
    } catch (PelangganException e) {
      if (e.code() == VaultError.SEAL_BROKEN || e.code() == VaultError.KEY_PUNCTURED) {
        throw new IOException("the copy does not open", e);
      }
      throw e;
    }
  }
}
