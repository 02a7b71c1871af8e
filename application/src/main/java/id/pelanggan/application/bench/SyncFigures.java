package id.pelanggan.application.bench;

import java.util.List;

/**
 * How long it took to read a system over HTTP, and how long the same records took from memory.
 *
 * @param records of all streams, in one run
 * @param overHttp seconds of each run
 * @param fromMemory seconds of each run, by turns with those over HTTP
 * @param keptBytes what the records take in memory while they are handed over again; not of the
 *     heap
 * @param heapBytes most that was in use when a page was stored, garbage included
 */
public record SyncFigures(
    long records, List<Double> overHttp, List<Double> fromMemory, long keptBytes, long heapBytes) {
  public SyncFigures {
    overHttp = List.copyOf(overHttp);
    fromMemory = List.copyOf(fromMemory);
  }

  /** The speed over HTTP as a part of that from memory, both as the median of their runs. */
  public double ratio() {
    return median(fromMemory) / median(overHttp);
  }

  /** Records a second over HTTP, as the median of the runs. */
  public double httpRate() {
    return records / median(overHttp);
  }

  /** Records a second from memory, as the median of the runs. */
  public double memoryRate() {
    return records / median(fromMemory);
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
