package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.OrderDocument;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extras of an order as columns of its lines. An import keeps what all lines say alike under the
 * column's name, and anything else under the name with the line's number, {@code Warna [2]}; this
 * is the way back. What cannot be of one line gets a column of its own name, alike in all lines.
 */
final class OrderExtras {
  private static final Pattern NUMBERED =
      Pattern.compile("(.+) \\[([1-9]\\d{0,8})]", Pattern.DOTALL);

  private OrderExtras() {}

  /** What stands in each line, by column. */
  static Map<String, List<String>> of(OrderDocument order) {
    if (order.extras().isEmpty()) {
      return Map.of();
    }
    int lines = order.lines().size();
    Map<String, List<String>> ofLines = ofLines(order, lines);
    Map<String, List<String>> columns = new HashMap<>(ofLines);
    order
        .extras()
        .forEach((name, value) -> {
          boolean divided =
              numbered(name, lines).filter(line -> ofLines.containsKey(line.name())).isPresent();
          if (!divided) {
            columns.put(name, Collections.nCopies(lines, value));
          }
        });
    return columns;
  }

  /** Columns in which the lines differ. */
  private static Map<String, List<String>> ofLines(OrderDocument order, int lines) {
    Map<String, List<String>> columns = new TreeMap<>();
    order
        .extras()
        .forEach((name, value) ->
            numbered(name, lines)
                .filter(line -> !order.extras().containsKey(line.name()))
                .ifPresent(line ->
                    columns
                        .computeIfAbsent(line.name(), column -> blank(lines))
                        .set(line.place(), value)));
    columns.values().removeIf(values -> values.stream().distinct().count() == 1);
    return columns;
  }

  private static List<String> blank(int lines) {
    String[] values = new String[lines];
    Arrays.fill(values, "");
    return Arrays.asList(values);
  }

  private static Optional<OfLine> numbered(String name, int lines) {
    Matcher matcher = NUMBERED.matcher(name);
    if (lines < 2 || !matcher.matches()) {
      return Optional.empty();
    }
    int place = Integer.parseInt(matcher.group(2)) - 1;
    boolean plain = matcher.group(1).equals(matcher.group(1).strip());
    return plain && place < lines
        ? Optional.of(new OfLine(matcher.group(1), place))
        : Optional.empty();
  }

  /** A column and the place of a line. */
  private record OfLine(String name, int place) {}
}
