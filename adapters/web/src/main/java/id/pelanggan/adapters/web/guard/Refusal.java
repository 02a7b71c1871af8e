package id.pelanggan.adapters.web.guard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Problem;

/** Ends a request at the door. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;

  Refusal(Problem problem) {
    super(problem.name(), null, false, false);
    this.problem = requireNonNull(problem, "problem is null");
  }

  Problem problem() {
    return problem;
  }
}
