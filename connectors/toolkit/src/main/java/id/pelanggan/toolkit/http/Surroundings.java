package id.pelanggan.toolkit.http;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import okhttp3.Dns;

/**
 * What tests replace.
 *
 * @param chance a number from 0 to 1
 */
record Surroundings(Pause pause, DoubleSupplier chance, Dns names) {
  Surroundings {
    requireNonNull(pause, "pause is null");
    requireNonNull(chance, "chance is null");
    requireNonNull(names, "names is null");
  }

  static Surroundings real() {
    return new Surroundings(Pause.real(), RandomGenerator.getDefault()::nextDouble, Dns.SYSTEM);
  }
}
