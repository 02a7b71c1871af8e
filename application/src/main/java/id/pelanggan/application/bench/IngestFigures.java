package id.pelanggan.application.bench;

import java.util.List;

/**
 * How long the product took, and how long COPY took for the rows that the product made.
 *
 * @param rows of the files
 * @param storedRows of all tables
 * @param product seconds of each run
 * @param copy seconds of each run, by turns with those of the product
 */
public record IngestFigures(long rows, long storedRows, List<Double> product, List<Double> copy) {
  public IngestFigures {
    product = List.copyOf(product);
    copy = List.copyOf(copy);
  }

  /** The product's speed as a part of COPY's, both as the median of their runs. */
  public double ratio() {
    return median(copy) / median(product);
  }

  /** Rows of the files a second, as the median of the runs. */
  public double rowsPerSecond() {
    return rows / median(product);
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
