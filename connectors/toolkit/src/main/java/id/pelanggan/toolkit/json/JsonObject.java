package id.pelanggan.toolkit.json;

import id.pelanggan.spi.record.UnreadableRecord.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON that remembers which of its values were asked for. A value that is {@code null}
 * is not there. Not for several threads.
 *
 * <p>What is not of the type that is asked for throws a {@link FieldProblem}.
 */
public final class JsonObject {
  static final byte READ = 1;
  static final byte LEFT_OUT = 2;

  private @Nullable JsonObject parent;
  private final String place;
  private String[] names = new String[8];
  private @Nullable Object[] values = new @Nullable Object[8];
  private byte[] use = new byte[8];
  private int size;

  /**
   * @param place what the parent calls it, with its number in a list
   */
  JsonObject(@Nullable JsonObject parent, String place) {
    this.parent = parent;
    this.place = place;
  }

  /** Hands over every value, and how it was used. */
  void forEach(Visitor visitor) {
    for (int at = 0; at < size; at++) {
      visitor.visit(names[at], values[at], use[at]);
    }
  }

  interface Visitor {
    void visit(String name, @Nullable Object value, byte use);
  }

  void add(String name, @Nullable Object value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
      use = Arrays.copyOf(use, size * 2);
    }
    names[size] = name;
    values[size++] = value;
  }

  public boolean has(String name) {
    int at = place(name);
    return at >= 0 && values[at] != null;
  }

  /** Whether it is that number; looks only. */
  public boolean isWhole(String name, long number) {
    int at = place(name);
    return at >= 0 && values[at] instanceof Long whole && whole == number;
  }

  /** Of all values that are lists. */
  public Set<String> listNames() {
    Set<String> lists = new HashSet<>();
    for (int at = 0; at < size; at++) {
      if (values[at] instanceof List<?>) {
        lists.add(names[at]);
      }
    }
    return lists;
  }

  /** Empty where it is not there. */
  public Optional<String> findText(String name) {
    return Optional.ofNullable(take(name, String.class));
  }

  /** An empty text where it is not there. */
  public String text(String name) {
    String text = take(name, String.class);
    return text == null ? "" : text;
  }

  public String requireText(String name) {
    return required(name, take(name, String.class));
  }

  public Optional<Boolean> findSwitch(String name) {
    return Optional.ofNullable(take(name, Boolean.class));
  }

  public Optional<Long> findWhole(String name) {
    return Optional.ofNullable(take(name, Long.class));
  }

  public long requireWhole(String name) {
    return required(name, take(name, Long.class));
  }

  /** Any number, as exactly as it is written. */
  public Optional<BigDecimal> findNumber(String name) {
    return Optional.ofNullable(take(name, Object.class)).map(value -> number(name, value));
  }

  public Optional<JsonObject> findObject(String name) {
    return Optional.ofNullable(take(name, JsonObject.class));
  }

  /** None where it is not there. */
  public List<JsonObject> objects(String name) {
    return elements(name, JsonObject.class);
  }

  /** Like {@link #objects}; each is a whole of its own, where the names of fields begin. */
  public List<JsonObject> records(String name) {
    List<JsonObject> records = objects(name);
    records.forEach(each -> each.parent = null);
    return records;
  }

  /** None where it is not there. */
  public List<String> texts(String name) {
    return elements(name, String.class);
  }

  /** Takes a value and makes something of it; says that it cannot be read where that fails. */
  public <T> T understand(String name, Function<String, T> reading) {
    return understood(name, requireText(name), reading);
  }

  /** Like {@link #understand}; empty where the value is not there. */
  public <T> Optional<T> findUnderstood(String name, Function<String, T> reading) {
    return findText(name).map(text -> understood(name, text, reading));
  }

  /** Takes values that nobody needs. */
  public void leaveOut(String... unwanted) {
    for (String name : unwanted) {
      int at = place(name);
      if (at >= 0) {
        use[at] = LEFT_OUT;
      }
    }
  }

  /** What was not asked for: the names that lead there joined by points, and the value as text. */
  public SortedMap<String, String> rest() {
    return new Leftover(true).of(this);
  }

  /** Everything, in the form of {@link #rest}. */
  public SortedMap<String, String> all() {
    return new Leftover(false).of(this);
  }

  public FieldProblem problem(Problem problem, String name) {
    return new FieldProblem(problem, path() + name);
  }

  private <T> List<T> elements(String name, Class<T> type) {
    List<?> list = take(name, List.class);
    if (list == null) {
      return List.of();
    }
    List<T> typed = new ArrayList<>(list.size());
    for (Object element : list) {
      typed.add(typed(name + "." + typed.size(), element, type));
    }
    return typed;
  }

  private BigDecimal number(String name, Object value) {
    return switch (value) {
      case BigDecimal exact -> exact;
      case Long whole -> BigDecimal.valueOf(whole);
      default -> throw problem(Problem.TYPE_CHANGED, name);
    };
  }

  private <T> T understood(String name, String text, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
      throw problem(Problem.VALUE_UNREADABLE, name);
    }
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw problem(Problem.VALUE_MISSING, name);
    }
    return value;
  }

  private <T> @Nullable T take(String name, Class<T> type) {
    int at = place(name);
    if (at < 0 || values[at] == null) {
      return null;
    }
    use[at] = READ;
    return typed(name, values[at], type);
  }

  private <T> T typed(String name, @Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw problem(Problem.TYPE_CHANGED, name);
    }
    return type.cast(value);
  }

  private int place(String name) {
    for (int at = 0; at < size; at++) {
      if (names[at].equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private String path() {
    return parent == null ? "" : parent.path() + place + ".";
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "JsonObject[***]";
  }
}
