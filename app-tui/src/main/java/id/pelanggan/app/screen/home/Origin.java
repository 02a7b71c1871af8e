package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.application.sync.ConnectionView;
import java.util.ArrayList;
import java.util.List;

/** Where data came from last: a system that is read by itself, or a file. */
sealed interface Origin {

  record Connected(ConnectionView view) implements Origin {
    public Connected {
      requireNonNull(view, "view is null");
    }
  }

  record Imported(Latest latest) implements Origin {
    public Imported {
      requireNonNull(latest, "latest is null");
    }
  }

  /** The systems first. */
  static List<Origin> of(Figures figures) {
    List<Origin> origins = new ArrayList<>();
    figures
        .connections()
        .value()
        .orElse(List.of())
        .forEach(view -> origins.add(new Connected(view)));
    figures
        .imports()
        .value()
        .ifPresent(imports -> imports.latest().forEach(one -> origins.add(new Imported(one))));
    return List.copyOf(origins);
  }
}
