package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.RunState;
import java.util.Optional;

/** How a connection is, as its line in the list says it. */
public enum ConnectionStatus {
  /** This program reads it. */
  RUNNING("↻", Tone.INFORMATION, false),
  /** Another process reads it. */
  ELSEWHERE("↻", Tone.INFORMATION, false),
  /** Its source asked to come again later. */
  WAITING("○", Tone.WARNING, false),
  /** Its plugin is not there, or may not run. */
  UNAVAILABLE("!", Tone.BAD, true),
  FAILED("!", Tone.BAD, true),
  /** A run was ended without a word. */
  CUT("?", Tone.WARNING, true),
  STOPPED("○", Tone.WARNING, false),
  /** It was never read. */
  NEW("○", Tone.FAINT, false),
  PAUSED("○", Tone.FAINT, false),
  FINE("✓", Tone.GOOD, false);

  private final String glyph;
  private final Tone tone;
  private final boolean attention;

  ConnectionStatus(String glyph, Tone tone, boolean attention) {
    this.glyph = requireNonNull(glyph, "glyph is null");
    this.tone = requireNonNull(tone, "tone is null");
    this.attention = attention;
  }

  /**
   * @param here whether this program reads it
   */
  public static ConnectionStatus of(ConnectionView view, boolean here) {
    if (here) {
      return RUNNING;
    }
    if (view.holder().isPresent()) {
      return ELSEWHERE;
    }
    if (view.connector().isEmpty()) {
      return UNAVAILABLE;
    }
    Optional<RunState> state = view.latest().map(RunReport::run).map(run -> run.state());
    return state.map(last -> of(last, view.connection().paused())).orElse(NEW);
  }

  private static ConnectionStatus of(RunState last, boolean paused) {
    return switch (last) {
      case RUNNING -> CUT;
      case WAITING -> WAITING;
      case STOPPED -> STOPPED;
      case FAILED -> FAILED;
      case DONE -> paused ? PAUSED : FINE;
    };
  }

  public String glyph() {
    return glyph;
  }

  public Tone tone() {
    return tone;
  }

  /** Whether somebody has to do something. */
  public boolean needsAction() {
    return attention;
  }

  public boolean isWork() {
    return this == RUNNING || this == ELSEWHERE;
  }

  /** Whether there is something to stop. */
  public boolean canStop() {
    return isWork() || this == WAITING;
  }
}
