package id.pelanggan.domain.customer;

import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Statements of few values, so that they agree and contradict each other often. The seed is
 * printed; {@code -Dseed=…} repeats a run.
 */
final class RandomStatements {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<String> CITIES = List.of("Bandung", "Surabaya", "");

  private final Random random;

  private RandomStatements(long seed) {
    this.random = new Random(seed);
  }

  static RandomStatements seeded() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    return new RandomStatements(seed);
  }

  Random random() {
    return random;
  }

  List<Statement> some() {
    return list(6, this::statement);
  }

  Statement statement() {
    return statement(random.nextInt(3), random.nextInt(4), details());
  }

  /** Of a record of its own. */
  Statement statement(int trust, int second, CustomerDetails details) {
    UUID record = new UUID(random.nextLong(), random.nextLong());
    SourceId source = new SourceId(new UUID(0, random.nextInt(3)));
    return new Statement(new Origin(record, source, NOON.plusSeconds(second)), trust, details);
  }

  CustomerDetails details() {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      if (random.nextInt(3) == 0) {
        attributes.put(attribute, attribute.name() + random.nextInt(3));
      }
    }
    return new CustomerDetails(
        attributes, list(3, this::contactPoint), list(2, this::address), texts(), texts());
  }

  ContactPoint contactPoint() {
    int number = random.nextInt(4);
    ContactStatus status = of(ContactStatus.values());
    String written = "0800-0000-000" + number + (random.nextBoolean() ? " " : "");
    String normalised = status == ContactStatus.INVALID ? "" : "+6280000000" + number;
    return new ContactPoint(of(ContactKind.values()), written, normalised, status);
  }

  private PostalAddress address() {
    return new PostalAddress(
        "Jalan Melati " + random.nextInt(3),
        "",
        CITIES.get(random.nextInt(CITIES.size())),
        "",
        "",
        "");
  }

  private TreeMap<String, String> texts() {
    TreeMap<String, String> texts = new TreeMap<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      texts.put("topic " + random.nextInt(3), "value " + random.nextInt(3));
    }
    return texts;
  }

  private <T> List<T> list(int longest, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int left = random.nextInt(longest + 1); left > 0; left--) {
      items.add(item.get());
    }
    return items;
  }

  private <T> T of(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
