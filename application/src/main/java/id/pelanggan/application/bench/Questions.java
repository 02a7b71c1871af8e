package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes questions about customers that are stored. Repeats itself with the same generator. */
final class Questions {
  private static final int SHORTEST_WORD = 6;
  private static final int LAST_DIGITS = 5;

  private final RandomGenerator random;
  private final Map<Kind, List<Question>> questions = new EnumMap<>(Kind.class);

  Questions(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
    Arrays.stream(Kind.values()).forEach(kind -> questions.put(kind, new ArrayList<>()));
  }

  List<Question> of(Kind kind) {
    return questions.getOrDefault(kind, List.of());
  }

  /** Asks about the customer what can be asked about it. */
  void add(CustomerId id, CustomerProfile profile, Optional<String> order) {
    List<String> words = words(profile);
    words.stream()
        .filter(word -> word.length() >= SHORTEST_WORD)
        .findFirst()
        .ifPresent(this::addFragment);
    if (words.size() > 1 && words.stream().distinct().count() == words.size()) {
      String last = words.getLast();
      String first = words.getFirst();
      add(Kind.TWO_WORDS, last + " " + first, hasWords(last, first));
    }
    normal(profile, ContactKind.PHONE)
        .filter(phone -> phone.length() > LAST_DIGITS)
        .map(phone -> phone.substring(phone.length() - LAST_DIGITS))
        .findFirst()
        .ifPresent(end -> add(Kind.LAST_FIVE_DIGITS, end, hasPhone(end)));
    normal(profile, ContactKind.PHONE)
        .findFirst()
        .ifPresent(phone -> add(Kind.PHONE, phone, hasPhone(phone)));
    normal(profile, ContactKind.EMAIL)
        .findFirst()
        .ifPresent(email ->
            add(
                Kind.EMAIL,
                email,
                found -> normal(found.profile(), ContactKind.EMAIL).anyMatch(email::equals)));
    order.ifPresent(number -> add(Kind.ORDER, number, found -> found.customer().equals(id)));
  }

  /** An error may make another name of it; who has that is as right as who was meant. */
  private void addFragment(String word) {
    String typed = fragment(word);
    add(
        Kind.FRAGMENT_WITH_ERROR,
        typed,
        found ->
            words(found.profile()).stream()
                .anyMatch(name -> name.equals(word) || name.contains(typed)));
  }

  private void add(Kind kind, String text, Predicate<Found> right) {
    requireNonNull(questions.get(kind)).add(new Question(text, right));
  }

  /** At least five letters from the beginning or from within, one of them wrong. */
  private String fragment(String word) {
    int length = SHORTEST_WORD + random.nextInt(word.length() - SHORTEST_WORD + 1);
    int start = random.nextBoolean() ? 0 : random.nextInt(word.length() - length + 1);
    StringBuilder typed = new StringBuilder(word.substring(start, start + length));
    int at = random.nextInt(typed.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> typed.setCharAt(at, letter);
      case 1 -> typed.insert(at, letter);
      case 2 -> typed.deleteCharAt(at);
      default -> swap(typed, Math.min(at, typed.length() - 2));
    }
    return typed.toString();
  }

  private static void swap(StringBuilder typed, int at) {
    char first = typed.charAt(at);
    typed.setCharAt(at, typed.charAt(at + 1));
    typed.setCharAt(at + 1, first);
  }

  private static Predicate<Found> hasWords(String... wanted) {
    Set<String> all = Set.of(wanted);
    return found -> words(found.profile()).containsAll(all);
  }

  private static Predicate<Found> hasPhone(String end) {
    return found ->
        normal(found.profile(), ContactKind.PHONE).anyMatch(phone -> phone.endsWith(end));
  }

  private static Stream<String> normal(CustomerProfile profile, ContactKind kind) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind)
        .map(ContactPoint::normalised)
        .filter(value -> !value.isEmpty());
  }

  private static List<String> words(CustomerProfile profile) {
    String name =
        Stream.of(Attribute.FULL_NAME, Attribute.GIVEN_NAME, Attribute.FAMILY_NAME)
            .flatMap(part -> profile.find(part).stream())
            .collect(Collectors.joining(" "));
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** What people type. */
  enum Kind {
    /** Five letters or more of a name, one of them wrong, missing, too many or swapped. */
    FRAGMENT_WITH_ERROR,
    /** The last word of a name, then the first. */
    TWO_WORDS,
    LAST_FIVE_DIGITS,
    PHONE,
    EMAIL,
    ORDER
  }
}
