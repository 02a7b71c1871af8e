package id.pelanggan.app.linear;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which of several labels somebody means who types a number or the first letters of a word. */
final class Fitting {
  private Fitting() {}

  /**
   * Places of the labels that are meant, from 0; more than one where it is not clear. A number
   * means its label alone; a whole label goes before the beginning of one, and that before the
   * beginning of a word within one.
   */
  static List<Integer> places(List<String> labels, String typed) {
    if (typed.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= labels.size() ? List.of(number - 1) : List.of();
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<Integer> whole = places(labels, wanted::equals);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Integer> beginning = places(labels, label -> label.startsWith(wanted));
    return beginning.isEmpty() ? places(labels, label -> label.contains(" " + wanted)) : beginning;
  }

  private static List<Integer> places(List<String> labels, Predicate<String> fits) {
    return IntStream.range(0, labels.size())
        .filter(place -> fits.test(labels.get(place).toLowerCase(Locale.ROOT)))
        .boxed()
        .toList();
  }
}
