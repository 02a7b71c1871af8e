package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;

/**
 * How the operator wants to see things.
 *
 * @param phrases in the operator's language
 * @param motion whether something may move by itself
 */
public record Appearance(Phrases phrases, boolean motion) {
  public Appearance {
    requireNonNull(phrases, "phrases is null");
  }
}
