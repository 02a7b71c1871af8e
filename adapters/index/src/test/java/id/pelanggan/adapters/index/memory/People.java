package id.pelanggan.adapters.index.memory;

import static java.util.Arrays.asList;

import id.pelanggan.adapters.index.Dice;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Invented customers, and an index of them to ask by their numbers. */
final class People {
  private static final List<String> WORDS =
      asList(
          "Budi",
          "Budiman",
          "Santoso",
          "Susanto",
          "Sri",
          "Siti",
          "Wijaya",
          "Wijayakusuma",
          "Nur",
          "Nurhayati",
          "Abdul",
          "Rahman",
          "Abdurrahman",
          "Joko",
          "Jokowati",
          "Müller",
          "Çelik",
          "O'Brien",
          "Al-Farisi",
          "王小明",
          "محمد",
          "Ani",
          "Anita",
          "Dewi",
          "Dwi");
  private static final List<String> DOMAINS =
      asList("contoh.id", "example.com", "Toko.Example.com");

  private final MemoryIndex index = new MemoryIndex(1L << 30);

  static CustomerId id(int number) {
    return new CustomerId(new UUID(7, number));
  }

  static Entry named(int number, String... names) {
    return new Entry(id(number), asList(names), List.of(), List.of());
  }

  static Entry mailed(int number, String... addresses) {
    return new Entry(id(number), List.of(), asList(addresses), List.of());
  }

  static Entry called(int number, String... phones) {
    return new Entry(id(number), List.of(), List.of(), asList(phones));
  }

  /** Of few words, so that people are alike. */
  static Entry anybody(int number, Random random) {
    String first = Dice.pick(WORDS, random);
    String last = Dice.pick(WORDS, random);
    String address = Dice.pick(WORDS, random) + "." + last + random.nextInt(3);
    String phone = "+62800%06d".formatted(random.nextInt(2_000));
    return new Entry(
        id(number),
        random.nextInt(4) == 0 ? List.of(first) : List.of(first + " " + last, first),
        random.nextBoolean() ? List.of(address + "@" + Dice.pick(DOMAINS, random)) : List.of(),
        random.nextBoolean() ? List.of(phone) : List.of());
  }

  /** What somebody may type who looks for one of them. */
  static String question(Random random) {
    StringBuilder text = new StringBuilder(part(random));
    while (random.nextInt(3) == 0) {
      text.append(' ').append(random.nextInt(4) == 0 ? text : part(random));
    }
    return text.toString();
  }

  private static String part(Random random) {
    String word = Dice.pick(WORDS, random);
    return switch (random.nextInt(7)) {
      case 0 -> word;
      case 1 -> word.substring(random.nextInt(word.length()));
      case 2 -> word.substring(0, 1 + random.nextInt(word.length()));
      case 3 -> Dice.mistyped(word, random);
      case 4 -> word + "." + Dice.pick(WORDS, random) + "@" + Dice.pick(DOMAINS, random);
      case 5 -> String.valueOf(random.nextInt(2_000));
      default -> "0800%06d".formatted(random.nextInt(2_000));
    };
  }

  People with(Entry... entries) {
    index.put(asList(entries));
    return this;
  }

  MemoryIndex index() {
    return index;
  }

  /** The numbers of those who are found, best first. */
  List<Integer> find(String text) {
    return numbers(index.find(text, Optional.empty(), 100));
  }

  static List<Integer> numbers(List<Hit> hits) {
    return hits.stream()
        .map(hit -> (int) hit.customer().value().getLeastSignificantBits())
        .toList();
  }
}
