package id.pelanggan.app.screen.sources;

import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.Running;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import java.util.Optional;

/** How far an import is, as its line in the list says it. */
enum ImportStatus {
  /** This program works on it. */
  RUNNING("↻", Tone.INFORMATION, false),
  /** Another program works on it, or was ended without a word. */
  ELSEWHERE("?", Tone.WARNING, true),
  STOPPED("○", Tone.WARNING, true),
  DONE("✓", Tone.GOOD, false),
  /** It is done but for rows that are kept aside. */
  HELD("!", Tone.WARNING, true),
  /** This program takes it back. */
  UNDOING("↻", Tone.INFORMATION, false),
  /** Taking it back was cut off, or another program does it. */
  HALF_UNDONE("!", Tone.WARNING, true),
  UNDONE("○", Tone.FAINT, false);

  private final String glyph;
  private final Tone tone;
  private final boolean attention;

  ImportStatus(String glyph, Tone tone, boolean attention) {
    this.glyph = glyph;
    this.tone = tone;
    this.attention = attention;
  }

  static ImportStatus of(ChangeSetState state, Counts counts, Optional<Running> running) {
    if (running.isPresent()) {
      return switch (running.get().kind()) {
        case IMPORT -> RUNNING;
        case UNDO -> UNDOING;
      };
    }
    return switch (state) {
      case RUNNING -> ELSEWHERE;
      case STOPPED -> STOPPED;
      case DONE -> counts.refused() > 0 ? HELD : DONE;
      case UNDOING -> HALF_UNDONE;
      case UNDONE -> UNDONE;
    };
  }

  static ImportStatus of(ImportFigures.Need need) {
    return switch (need) {
      case STOPPED -> STOPPED;
      case RUNNING -> ELSEWHERE;
      case UNDOING -> HALF_UNDONE;
      case REFUSED_ROWS -> HELD;
    };
  }

  String glyph() {
    return glyph;
  }

  Tone tone() {
    return tone;
  }

  /** Whether somebody has to do something. */
  boolean needsAction() {
    return attention;
  }

  boolean isWork() {
    return this == RUNNING || this == UNDOING;
  }

  boolean canResume() {
    return this == ELSEWHERE || this == STOPPED;
  }

  boolean canBeUndone() {
    return !isWork() && this != UNDONE;
  }
}
