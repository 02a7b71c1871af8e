package id.pelanggan.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words. */
public abstract class WordConverter<T> implements ITypeConverter<T> {
  private final Map<String, T> words;

  protected WordConverter(Map<String, T> words) {
    this.words = Map.copyOf(words);
  }

  /** The constants by their names in small letters with hyphens. */
  protected static <E extends Enum<E>> Map<String, E> wordsOf(Class<E> constants) {
    return Arrays.stream(constants.getEnumConstants())
        .collect(
            Collectors.toMap(
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                constant -> constant));
  }

  @Override
  public final T convert(String value) {
    @Nullable T found = words.get(value);
    if (found == null) {
      throw new TypeConversionException("not one of the words");
    }
    return found;
  }
}
