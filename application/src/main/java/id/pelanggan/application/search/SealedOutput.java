package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Seals a stream block by block; the last one says that it is the last. */
final class SealedOutput extends OutputStream {
  static final byte MORE = 0;
  static final byte LAST = 1;

  /** With its mark and the seal's own a little below a megabyte. */
  private static final int BLOCK = (1 << 20) - 16;

  private final SearchSnapshots.Sink sink;
  private final Vault vault;
  private final UUID snapshot;
  private final KeySlot slot;
  private final byte[] block = new byte[BLOCK];
  private int length = 1;
  private int number;

  SealedOutput(SearchSnapshots.Sink sink, Vault vault, UUID snapshot, KeySlot slot) {
    this.sink = requireNonNull(sink, "sink is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.snapshot = requireNonNull(snapshot, "snapshot is null");
    this.slot = requireNonNull(slot, "slot is null");
  }

  @Override
  public void write(int value) {
    if (length == BLOCK) {
      send(MORE);
    }
    block[length++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    int from = offset;
    int left = count;
    while (left > 0) {
      if (length == BLOCK) {
        send(MORE);
      }
      int part = Math.min(left, BLOCK - length);
      System.arraycopy(bytes, from, block, length, part);
      length += part;
      from += part;
      left -= part;
    }
  }

  void finish() {
    send(LAST);
    Arrays.fill(block, (byte) 0);
  }

  private void send(byte mark) {
    block[0] = mark;
    number++;
    sink.write(vault.seal(slot, place(snapshot, number), Arrays.copyOf(block, length)));
    length = 1;
  }

  static SealPlace place(UUID snapshot, int number) {
    return new SealPlace("search_snapshot", snapshot, new UUID(0, number), "block", 1);
  }
}
