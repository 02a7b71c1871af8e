package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.sync.ScheduleText;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.domain.sync.Schedule;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * How a schedule is understood while it is typed.
 *
 * @param schedule empty where it is none
 * @param typed whether there is anything
 */
record ScheduleReading(Optional<Schedule> schedule, boolean typed, ZoneId zone) {
  ScheduleReading {
    requireNonNull(schedule, "schedule is null");
    requireNonNull(zone, "zone is null");
  }

  static ScheduleReading of(String words, ZoneId zone) {
    return new ScheduleReading(
        words.isBlank() ? Optional.empty() : Schedule.parse(words), !words.isBlank(), zone);
  }

  String words(Look look) {
    if (!typed) {
      return "→ " + look.say("systems.schedule.reading.none");
    }
    return schedule
        .map(known ->
            "→ "
                + look.say(
                    "systems.schedule.reading",
                    Map.of(
                        "schedule", new ScheduleText(look.phrases()).of(known),
                        "time",
                            new SyncWords(look.phrases())
                                .next(known.next(look.now(), zone), look.now()))))
        .orElseGet(() -> "? " + look.say("systems.schedule.wrong"));
  }

  Tone tone() {
    return typed && schedule.isEmpty() ? Tone.WARNING : Tone.GOOD;
  }
}
