package id.pelanggan.adapters.files.workbook;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any number of texts in a bounded amount of memory: the first megabytes stay there, the rest lies
 * sealed on the disk. Texts are mostly asked for in the order in which they came; one block after
 * another is opened then, once.
 */
final class TextBlocks implements AutoCloseable {
  private static final int BLOCK = 1 << 13;
  private static final int OPENED = 256;

  private final long memory;
  private final List<byte[]> held = new ArrayList<>();
  private final ByteArrayOutputStream filling = new ByteArrayOutputStream(2 * BLOCK);
  private final Map<Integer, TextBlock> opened =
      new LinkedHashMap<>(OPENED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, TextBlock> eldest) {
          return size() > OPENED;
        }
      };
  private int[] firsts = new int[64];
  private int blocks;
  private int count;
  private long heldBytes;
  private @Nullable BlockFile file;
  private @Nullable TextBlock last;
  private int lastNumber = -1;

  /**
   * @param memory how many bytes of texts may stay in it
   */
  TextBlocks(long memory) {
    this.memory = memory;
  }

  int size() {
    return count;
  }

  /** How many of them can be asked for; the others are still being gathered. */
  int readable() {
    return firsts[blocks];
  }

  /** Makes all of them readable; seldom, since each time begins a new block. */
  void settle() {
    if (count > readable()) {
      closeBlock();
    }
  }

  void add(String text) {
    TextBlock.append(filling, text);
    count++;
    if (filling.size() >= BLOCK) {
      closeBlock();
    }
  }

  private void closeBlock() {
    byte[] block = filling.toByteArray();
    filling.reset();
    if (blocks + 1 == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * firsts.length);
    }
    if (file == null && heldBytes + block.length <= memory) {
      held.add(block);
      heldBytes += block.length;
    } else {
      file = file == null ? new BlockFile() : file;
      file.add(block);
    }
    blocks++;
    firsts[blocks] = count;
  }

  /**
   * @param number from 0, below {@link #readable}
   */
  String text(int number) {
    int found = Arrays.binarySearch(firsts, 0, blocks, number);
    int block = found >= 0 ? found : -found - 2;
    return block(block).text(number - firsts[block]);
  }

  private TextBlock block(int number) {
    TextBlock block = last;
    if (block == null || number != lastNumber) {
      block = opened.computeIfAbsent(number, this::open);
      last = block;
      lastNumber = number;
    }
    return block;
  }

  private TextBlock open(int number) {
    BlockFile spilled = file;
    return number < held.size() || spilled == null
        ? new TextBlock(held.get(number))
        : new TextBlock(spilled.read(number - held.size()));
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
