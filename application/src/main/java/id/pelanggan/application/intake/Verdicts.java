package id.pelanggan.application.intake;

import id.pelanggan.domain.intake.Counts;
import java.util.List;

/** What is to be stored of a delivery, and what became of all of it. */
record Verdicts(List<Verdict> all, Counts counts) {
  Verdicts {
    all = List.copyOf(all);
  }

  boolean isNothingToStore() {
    return all.isEmpty();
  }
}
