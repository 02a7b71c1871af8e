package id.pelanggan.app.boot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Invented people in the columns of the FEBRL data sets. Every eighth row cannot come in: it has a
 * cell too many, or too few.
 *
 * @param fragments what identifies one of them, in lower-case letters
 */
record FebrlFile(String text, Set<String> fragments, int whole, int refused) {
  private static final String HEADER =
      "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state,"
          + " date_of_birth, soc_sec_id";
  private static final List<String> SYLLABLES =
      List.of("wom", "bat", "kur", "ra", "jong", "quo", "lli", "gum", "nar", "ee", "yab", "zel");
  private static final List<String> STATES = List.of("nsw", "vic", "qld", "sa", "wa", "tas");

  static FebrlFile of(long seed, int people) {
    Invention invention = new Invention(new Random(seed));
    StringBuilder text = new StringBuilder(HEADER);
    int refused = 0;
    for (int person = 0; person < people; person++) {
      List<String> row = invention.person(person);
      if (person % 16 == 7) {
        row.add(invention.word());
        refused++;
      } else if (person % 16 == 15) {
        row.removeLast();
        refused++;
      }
      text.append('\n').append(String.join(", ", row));
    }
    return new FebrlFile(text.append('\n').toString(), invention.said, people - refused, refused);
  }

  /** Remembers what it says that is long enough to be looked for. */
  private static final class Invention {
    private final Random random;
    private final Set<String> said = new HashSet<>();

    Invention(Random random) {
      this.random = random;
    }

    List<String> person(int number) {
      LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(25_000));
      say(born.toString());
      return new ArrayList<>(
          List.of(
              say("rec-%04d-org".formatted(number)),
              word(),
              word(),
              String.valueOf(1 + random.nextInt(300)),
              say(word() + " street"),
              say(word() + " court"),
              word(),
              String.valueOf(2000 + random.nextInt(5000)),
              STATES.get(random.nextInt(STATES.size())),
              say(born.format(DateTimeFormatter.BASIC_ISO_DATE)),
              // Process ids and points in time, which a home has many of, do not begin so.
              say("00%05d".formatted(random.nextInt(100_000)))));
    }

    String word() {
      StringBuilder word = new StringBuilder();
      while (word.length() < 9) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      return say(word.toString());
    }

    private String say(String text) {
      said.add(text.toLowerCase(Locale.ROOT));
      return text;
    }
  }
}
