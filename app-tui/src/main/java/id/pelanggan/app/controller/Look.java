package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import java.time.Instant;
import java.util.Map;

/**
 * What a layer is drawn with.
 *
 * @param now the time that ages and countdowns are told by
 * @param motion whether something may move by itself
 * @param spots takes up what can be clicked
 */
public record Look(Phrases phrases, Instant now, boolean motion, Spots spots) {
  private static final String TURNING = "◐◓◑◒";
  private static final int TURNS_A_SECOND = 4;
  private static final int MILLIS = 1000;

  public Look {
    requireNonNull(phrases, "phrases is null");
    requireNonNull(now, "now is null");
    requireNonNull(spots, "spots is null");
  }

  public String say(String key) {
    return phrases.say(key);
  }

  public String say(String key, Map<String, String> details) {
    return phrases.say(key, details);
  }

  /** A sign of work that goes on. */
  public String turning() {
    if (!motion) {
      return "↻";
    }
    int turn = (int) (now.toEpochMilli() * TURNS_A_SECOND / MILLIS % TURNING.length());
    return TURNING.substring(turn, turn + 1);
  }
}
