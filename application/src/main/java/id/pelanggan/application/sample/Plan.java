package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the whole shop follows from. Days are counted from the first one of its orders, from 0. */
record Plan(long seed, LocalDate lastDay, SampleShop.Size size) {
  Plan {
    requireNonNull(lastDay, "lastDay is null");
    requireNonNull(size, "size is null");
  }

  LocalDate firstDay() {
    return lastDay.minusYears(2).plusDays(1);
  }

  LocalDate day(int day) {
    return firstDay().plusDays(day);
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(firstDay(), lastDay) + 1;
  }

  /** Always the same for the same topic and index, and unlike that of any other. */
  Chance chance(Topic topic, long index) {
    return Chance.of(seed, topic, index);
  }
}
