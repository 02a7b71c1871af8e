package id.pelanggan.adapters.postgres.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows that PostgreSQL can store, with a liking for what is seldom and at the edge. */
final class RandomRows {
  static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
  static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
  static final Instant FIRST_INSTANT = Instant.parse("-4713-11-24T00:00:00Z");
  static final Instant LAST_INSTANT = Instant.parse("+294276-12-31T23:59:59.999999Z");

  private static final Instant YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z");

  private static final List<String> PIECES =
      List.of(
          "a",
          "Zaenab",
          "0",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\\",
          "\\N",
          "\\.",
          "\"",
          "'",
          ",",
          ";",
          "é",
          "e\u0301",
          "ß",
          "花",
          "🌸",
          "👩‍👩‍👧",
          "\uFEFF",
          "\uFFFF",
          "\u0001",
          "\u007F",
          "\u202E",
          new String(Character.toChars(0x10FFFF)));

  private final Random random;

  RandomRows(long seed) {
    this.random = new Random(seed);
  }

  List<RowOfAllTypes> rows(int count) {
    return IntStream.range(0, count).mapToObj(this::row).toList();
  }

  private RowOfAllTypes row(int number) {
    return new RowOfAllTypes(
        number,
        maybe(this::text),
        maybe(this::bytes),
        maybe(random::nextBoolean),
        maybe(() -> (short) edgeOr(Short.MIN_VALUE, Short.MAX_VALUE)),
        maybe(() -> (int) edgeOr(Integer.MIN_VALUE, Integer.MAX_VALUE)),
        maybe(() -> edgeOr(Long.MIN_VALUE, Long.MAX_VALUE)),
        maybe(() -> new UUID(random.nextLong(), random.nextLong())),
        maybe(this::date),
        maybe(this::instant));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private String text() {
    int pieces = random.nextInt(20) == 0 ? 500 : random.nextInt(6);
    return IntStream.range(0, pieces)
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private List<Byte> bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    List<Byte> list = new ArrayList<>();
    for (byte one : bytes) {
      list.add(one);
    }
    return List.copyOf(list);
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(edgeOr(FIRST_DATE.toEpochDay(), LAST_DATE.toEpochDay()));
  }

  /** Counted from 2000: microseconds since 1970 do not reach the last instant. */
  private Instant instant() {
    long first = ChronoUnit.MICROS.between(YEAR_2000, FIRST_INSTANT);
    long last = ChronoUnit.MICROS.between(YEAR_2000, LAST_INSTANT);
    return YEAR_2000.plus(edgeOr(first, last), ChronoUnit.MICROS);
  }

  private long edgeOr(long first, long last) {
    return switch (random.nextInt(6)) {
      case 0 -> first;
      case 1 -> last;
      case 2 -> random.nextInt(-3, 4);
      case 3 -> random.nextInt(-30_000, 30_000);
      default -> random.nextLong(first, last);
    };
  }
}
