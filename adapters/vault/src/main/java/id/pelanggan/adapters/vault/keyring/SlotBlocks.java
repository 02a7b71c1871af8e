package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.vault.KeySlot;
import java.util.function.IntFunction;

/**
 * Gives out slots one by one from blocks. A process that makes one customer wastes few slots, one
 * that imports many seldom has to write: each block is twice as large as the one before.
 */
final class SlotBlocks {
  static final int SMALLEST = 64;
  static final int LARGEST = 8192;

  private final IntFunction<Block> source;
  private Block block = new Block(0, 0);
  private int size = SMALLEST;

  /**
   * @param source takes a block of the given size, or what is left, and makes sure that nobody else
   *     ever gets it
   */
  SlotBlocks(IntFunction<Block> source) {
    this.source = requireNonNull(source, "source is null");
  }

  synchronized KeySlot next() {
    if (block.next() == block.end()) {
      block = source.apply(size);
      size = Math.min(2 * size, LARGEST);
    }
    KeySlot slot = new KeySlot(block.next());
    block = new Block(block.next() + 1, block.end());
    return slot;
  }

  /**
   * @param next the first slot that was not given out
   * @param end the first one that does not belong to the block
   */
  record Block(long next, long end) {}
}
