package id.pelanggan.application.bench;

import java.util.List;

/**
 * How long the same rows took as text and as a workbook.
 *
 * @param rows of all files of one run
 * @param text seconds of each run
 * @param workbook seconds of each run, by turns with those of text
 */
public record FormatFigures(long rows, List<Double> text, List<Double> workbook) {
  public FormatFigures {
    text = List.copyOf(text);
    workbook = List.copyOf(workbook);
  }

  /** The speed of workbooks as a part of that of text, both as the median of their runs. */
  public double ratio() {
    return median(text) / median(workbook);
  }

  /** Rows of text a second, as the median of the runs. */
  public double textRate() {
    return rows / median(text);
  }

  /** Rows of workbooks a second, as the median of the runs. */
  public double workbookRate() {
    return rows / median(workbook);
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
