package id.pelanggan.application.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How fast and how well customers are found.
 *
 * @param customers how many there are
 * @param coldSeconds until everybody could be found, from sealed rows
 * @param snapshotSeconds the same from the copy of an earlier start
 * @param indexBytes of memory, as the index reckons
 * @param heapBytes in use after a collection, the rest of the program included
 * @param kinds of questions, with the index filled
 * @param unfilled of questions that need no index, while it is empty
 */
public record SearchFigures(
    long customers,
    double coldSeconds,
    double snapshotSeconds,
    long indexBytes,
    long heapBytes,
    List<Kind> kinds,
    List<Kind> unfilled) {
  public SearchFigures {
    kinds = List.copyOf(kinds);
    unfilled = List.copyOf(unfilled);
  }

  /**
   * One kind of question; milliseconds with everything that belongs to the answer: the search,
   * reading and opening the records that are shown, the audit and its commit.
   *
   * @param right the part of the questions, from 0 to 1, whose first answer fits
   */
  public record Kind(
      String name,
      int questions,
      double medianMillis,
      double p95Millis,
      double p99Millis,
      double right) {

    static Kind of(String name, long[] nanos, int right) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return new Kind(
          name,
          sorted.length,
          millis(sorted, 0.50),
          millis(sorted, 0.95),
          millis(sorted, 0.99),
          sorted.length == 0 ? 0 : (double) right / sorted.length);
    }

    /** The least that so great a part of them does not exceed. */
    private static double millis(long[] sorted, double part) {
      if (sorted.length == 0) {
        return 0;
      }
      int rank = (int) Math.ceil(part * sorted.length);
      return sorted[Math.max(0, rank - 1)] / 1e6;
    }
  }
}
