package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Tone;

/** A sentence for the line above the hints. */
public record Notice(Tone tone, String text) {
  public Notice {
    requireNonNull(tone, "tone is null");
    requireNonNull(text, "text is null");
  }

  public static Notice done(String text) {
    return new Notice(Tone.GOOD, "✓ " + text);
  }

  public static Notice note(String text) {
    return new Notice(Tone.TEXT, text);
  }

  public static Notice warning(String text) {
    return new Notice(Tone.WARNING, "! " + text);
  }
}
