package id.pelanggan.application.bench;

/**
 * How fast retention is planned and customers are let go.
 *
 * @param customers how many there are
 * @param rows in the tables that a plan reads
 * @param planSeconds the whole plan, every policy; the median of three
 * @param countSeconds counting those rows and nothing else, in turn with the plans; the median
 * @param due how many customers a run would begin with
 * @param erasures how many customers were let go; 0 where that was not measured
 * @param erasureSeconds from the intent to the last receipt
 */
public record RetentionFigures(
    long customers,
    long rows,
    double planSeconds,
    double countSeconds,
    long due,
    int erasures,
    double erasureSeconds) {
  /** How often the rows could have been counted while the plan was made. */
  public double ratio() {
    return countSeconds <= 0 ? 0 : planSeconds / countSeconds;
  }
}
