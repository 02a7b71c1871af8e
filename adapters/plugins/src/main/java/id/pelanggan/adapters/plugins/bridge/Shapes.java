package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.sync.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shapes of records; equal ones are one object. A field that can be said several times has a
 * number behind its name from the second on. What is not a field's keeps its own name, unless that
 * could be a field's, or is not fit to be a column's.
 */
final class Shapes {
  /** Whoever sends more than this sends a new one with every record. */
  private static final int MOST = 1_000;

  private static final Pattern NUMBERED = Pattern.compile("(.+)-[0-9]+");

  private final Map<Outline, Shape> known = new HashMap<>();

  Shape of(Outline outline) {
    Shape shape = known.get(outline);
    if (shape == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      shape = build(outline);
      known.put(outline, shape);
    }
    return shape;
  }

  private static Shape build(Outline outline) {
    List<Optional<Field>> fields = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      for (int number = 1; number <= part.times(); number++) {
        fields.add(Optional.of(part.field()));
        names.add(part.field().key() + (number == 1 ? "" : "-" + number));
      }
    }
    outline.preferences().forEach(_ -> fields.add(Optional.of(Field.PREFERENCE)));
    outline.agreements().forEach(_ -> fields.add(Optional.of(Field.AGREEMENT)));
    outline.extras().forEach(_ -> fields.add(Optional.empty()));
    Stream.of(outline.preferences(), outline.agreements(), outline.extras())
        .flatMap(List::stream)
        .map(name -> isOfField(name, outline.parts()) ? name + " (2)" : name)
        .forEach(names::add);
    List<String> plain = Mapping.columnNames(names);
    List<Shape.Cell> cells = new ArrayList<>();
    for (int place = 0; place < plain.size(); place++) {
      cells.add(new Shape.Cell(fields.get(place), plain.get(place)));
    }
    return new Shape(cells);
  }

  /** Also where this record does not say the field so often: a name should not change with that. */
  private static boolean isOfField(String name, List<Outline.Part> parts) {
    Matcher numbered = NUMBERED.matcher(name);
    String key = numbered.matches() ? numbered.group(1) : name;
    return parts.stream()
        .map(part -> part.field().key())
        .anyMatch(field -> field.equals(key) || field.equals(name));
  }

  /**
   * What makes a shape.
   *
   * @param parts the fields, each as many times as it is said
   * @param preferences topics
   * @param agreements topics
   * @param extras names
   */
  record Outline(
      List<Part> parts, List<String> preferences, List<String> agreements, List<String> extras) {

    /** Of a stream whose records have nothing several times. */
    Outline(List<Part> parts, List<String> extras) {
      this(parts, List.of(), List.of(), extras);
    }

    record Part(Field field, int times) {}
  }
}
