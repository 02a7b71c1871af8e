package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;

/** What is written in a style, so that an operator recognises it. */
final class StyleExample {
  private StyleExample() {}

  static String of(DateStyle style, Phrases phrases) {
    return switch (style) {
      case ISO -> "2026-08-17";
      case DAY_FIRST -> "17/08/2026";
      case MONTH_FIRST -> "08/17/2026";
      case COMPACT -> phrases.say("sources.example.COMPACT");
    };
  }

  static String of(NumberStyle style, Phrases phrases) {
    return phrases.say("sources.example." + style);
  }
}
