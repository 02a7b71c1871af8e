package id.pelanggan.app.screen.privacy.systems;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;

/**
 * How far a connected system has been told of something.
 *
 * @param system what it is called
 */
public record SystemLine(String system, MessageKind what, MessageState how) {
  public SystemLine {
    requireNonNull(system, "system is null");
    requireNonNull(what, "what is null");
    requireNonNull(how, "how is null");
  }

  /** In words, with a sign. */
  public String state(Look look) {
    String sign =
        switch (how) {
          case WAITING -> "○ ";
          case BY_HAND -> "! ";
          case ACKNOWLEDGED, DONE_BY_HAND -> "✓ ";
        };
    return sign + look.say("privacy.MessageState." + how);
  }

  public Tone tone() {
    return switch (how) {
      case WAITING -> Tone.TEXT;
      case BY_HAND -> Tone.WARNING;
      case ACKNOWLEDGED, DONE_BY_HAND -> Tone.GOOD;
    };
  }
}
