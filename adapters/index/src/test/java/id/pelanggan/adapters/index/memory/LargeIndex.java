package id.pelanggan.adapters.index.memory;

import id.pelanggan.adapters.index.Dice;
import id.pelanggan.application.port.SearchIndex.Entry;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A process with many customers that says how large its index is, and how large the index thinks.
 */
final class LargeIndex {
  private static final int CUSTOMERS = 200_000;
  private static final int BATCH = 2_000;

  private LargeIndex() {}

  static void main(String[] arguments) {
    Random random = new Random(1);
    long before = heap();
    MemoryIndex index = new MemoryIndex(1L << 30);
    for (int begin = 0; begin < CUSTOMERS; begin += BATCH) {
      index.put(
          IntStream.range(begin, begin + BATCH)
              .mapToObj(number -> somebody(number, random))
              .toList());
    }
    long taken = heap() - before;
    System.out.print(index.bytes() + " " + taken);
  }

  /** Of many words, as real people are. */
  private static Entry somebody(int number, Random random) {
    String address = Dice.word(9, 26, random) + "." + Dice.word(9, 26, random) + "@contoh.id";
    return new Entry(
        People.id(number),
        List.of(Dice.word(4, 20, random) + " " + Dice.word(9, 20, random)),
        List.of(address),
        List.of("+62800%08d".formatted(random.nextInt(100_000_000))));
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
