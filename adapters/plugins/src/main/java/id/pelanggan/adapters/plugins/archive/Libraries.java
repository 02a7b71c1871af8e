package id.pelanggan.adapters.plugins.archive;

import java.util.ArrayList;
import java.util.List;

/** Everything that a plugin's class loader would find: its classes, and what its libraries hold. */
final class Libraries {
  static final String CLASSES = "classes/";
  static final String JARS = "lib/";
  private static final String SPI = "id/pelanggan/spi/";

  private final List<String> names;

  private Libraries(List<String> names) {
    this.names = names;
  }

  static Libraries of(Archive archive) {
    List<String> names = new ArrayList<>();
    for (String name : archive.names()) {
      if (name.startsWith(CLASSES)) {
        names.add(name.substring(CLASSES.length()));
      } else if (name.startsWith(JARS) && name.endsWith(".jar")) {
        archive.find(name).map(Libraries::namesIn).ifPresent(names::addAll);
      }
    }
    return new Libraries(names);
  }

  /** Also in the part for a certain version of Java. */
  boolean hasClassesOfTheSpi() {
    return names.stream()
        .anyMatch(name ->
            name.startsWith(SPI) || (name.startsWith("META-INF/versions/") && name.contains(SPI)));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** What is no jar for us may be one for Java, which then judges it. */
  private static List<String> namesIn(byte[] jar) {
    try {
      return Directory.read(jar).entries().stream().map(Entry::name).toList();
    } catch (BrokenArchive e) {
      return List.of();
    }
  }
}
