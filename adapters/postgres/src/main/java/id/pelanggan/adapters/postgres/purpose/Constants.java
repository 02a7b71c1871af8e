package id.pelanggan.adapters.postgres.purpose;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Constants as they are stored: their names. */
final class Constants {
  private Constants() {}

  static String[] write(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  static <E extends Enum<E>> Set<E> read(Class<E> type, String[] names) {
    return Arrays.stream(names)
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}
