package id.pelanggan.testkit.spec;

import static java.util.Objects.requireNonNull;

/**
 * Something that is not as the specification has it.
 *
 * @param place where, such as {@code answer.orders[3].state}
 * @param problem what is wrong; says nothing of the value
 */
public record Finding(String place, String problem) {
  public Finding {
    requireNonNull(place, "place is null");
    requireNonNull(problem, "problem is null");
  }

  @Override
  public String toString() {
    return place + ": " + problem;
  }
}
