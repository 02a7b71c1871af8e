package id.pelanggan.toolkit.json;

import id.pelanggan.spi.record.UnreadableRecord.Problem;

/** A value of a record that is not what it should be. Carries the field's name, never its value. */
public final class FieldProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String field;

  /**
   * @param field the names that lead to it from the record, joined by points
   */
  public FieldProblem(Problem problem, String field) {
    super(problem + " " + field, null, false, false);
    this.problem = problem;
    this.field = field;
  }

  public Problem problem() {
    return problem;
  }

  public String field() {
    return field;
  }
}
