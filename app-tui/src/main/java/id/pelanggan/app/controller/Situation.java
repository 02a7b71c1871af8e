package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

/**
 * What the bars say of the house.
 *
 * @param shop its name; empty where there is none yet
 * @param operator who works here; empty where nobody is known
 * @param demo whether everything is invented
 * @param locked whether the keys are locked: names are not shown
 */
public record Situation(String shop, String operator, boolean demo, boolean locked) {
  public static final Situation UNKNOWN = new Situation("", "", false, false);

  public Situation {
    requireNonNull(shop, "shop is null");
    requireNonNull(operator, "operator is null");
  }
}
