package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Tone;

/**
 * Something that somebody should do.
 *
 * @param key that leads there from anywhere
 * @param verb what one does there
 * @param action goes there
 */
record Matter(Weight weight, String text, String key, String verb, Runnable action) {
  Matter {
    requireNonNull(weight, "weight is null");
    requireNonNull(text, "text is null");
    requireNonNull(key, "key is null");
    requireNonNull(verb, "verb is null");
    requireNonNull(action, "action is null");
  }

  /** How much it presses. */
  enum Weight {
    PRESSING("!", Tone.WARNING),
    RUNNING("↻", Tone.INFORMATION),
    WAITING("○", Tone.FAINT);

    private final String mark;
    private final Tone tone;

    Weight(String mark, Tone tone) {
      this.mark = mark;
      this.tone = tone;
    }

    String mark() {
      return mark;
    }

    Tone tone() {
      return tone;
    }
  }
}
