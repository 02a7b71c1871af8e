package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** In a report of the mouse as terminals made it of old: so many characters, which say anything. */
final class Skipping implements Reading {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Ground ground;
  private int left;

  Skipping(Ground ground, int left) {
    this.ground = requireNonNull(ground, "ground is null");
    this.left = left;
  }

  @Override
  public Reading take(int character) {
    left--;
    return left == 0 ? ground : this;
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public Reading end() {
    return ground;
  }
}
