package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.domain.vault.KeyringReport.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a new shop is; the demo has nothing to begin with.
 *
 * @param known whether enough was read to tell
 */
record FirstSteps(boolean known, Set<Step> done) {
  FirstSteps {
    done = Set.copyOf(done);
  }

  static FirstSteps of(Figures figures, Desk desk) {
    boolean known =
        !desk.situation().demo()
            && figures.customers().value().isPresent()
            && figures.imports().value().isPresent()
            && figures.touched().value().isPresent()
            && figures.keys().value().isPresent();
    Set<Step> done = EnumSet.of(Step.SHOP);
    if (figures
        .keys()
        .value()
        .filter(keys -> !(keys.state() instanceof State.NotCreated))
        .isPresent()) {
      done.add(Step.KEYS);
    }
    boolean filled = figures.customers().value().filter(count -> count.total() > 0).isPresent();
    if (filled || figures.imports().value().filter(all -> !all.latest().isEmpty()).isPresent()) {
      done.add(Step.IMPORT);
    }
    if (figures.touched().value().orElse(false)) {
      done.add(Step.NOTE);
    }
    return new FirstSteps(known, done);
  }

  /** Those that can be done now. */
  List<Step> missing() {
    return known
        ? List.of(Step.values()).stream()
            .filter(step -> !done.contains(step))
            .filter(step -> step != Step.NOTE || done.contains(Step.IMPORT))
            .toList()
        : List.of();
  }

  boolean isDone() {
    return !known || done.size() == Step.values().length;
  }

  /** In the order in which they are done. */
  enum Step {
    SHOP,
    KEYS,
    IMPORT,
    NOTE
  }
}
