package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;

/** The home of the demo, which holds nothing but invented people and may be deleted whole. */
public interface DemoHomes {

  /**
   * Makes the home where there is none, and marks it as the demo's. Leaves a demo's home as it is.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where somebody else's things are in it;
   *     they are untouched
   */
  void claim();

  /**
   * Remembers what the demo is made of.
   *
   * @return what was remembered first
   */
  Recipe remember(Recipe recipe);

  /** An empty folder in the home; what was in it is gone. */
  Path renewFolder();

  /** Deletes the folder that {@link #renewFolder} made; does nothing where there is none. */
  void deleteFolder();

  /**
   * Where the home is.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it is no demo's
   */
  Path require();

  /**
   * Deletes the home with everything in it. Its server must have ended.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it is no demo's
   */
  void delete();

  /** What the same sample is made of again. */
  record Recipe(long seed, LocalDate lastDay, int customers, int orders) {
    public Recipe {
      requireNonNull(lastDay, "lastDay is null");
    }
  }
}
