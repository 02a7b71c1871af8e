package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

/**
 * Something that can be chosen.
 *
 * @param title what it is called
 * @param about what it means, in a sentence; may be empty
 */
record Offer(String title, String about, Runnable action) {
  Offer {
    requireNonNull(title, "title is null");
    requireNonNull(about, "about is null");
    requireNonNull(action, "action is null");
  }
}
