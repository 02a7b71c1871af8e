package id.pelanggan.testkit;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A plugin as it is handed over.
 *
 * @param names of all entries, as often as they stand in it
 * @param contents of the entries, the classes of libraries under {@code lib/x.jar!/}
 */
record PluginZip(List<String> names, Map<String, byte[]> contents) {
  private static final String INDEX = "META-INF/extensions.idx";

  PluginZip {
    names = List.copyOf(names);
    requireNonNull(contents, "contents is null");
  }

  static PluginZip read(Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      PluginZip zip = new PluginZip(List.of(), new LinkedHashMap<>());
      return zip.withEntries("", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Properties properties() throws IOException {
    Properties properties = new Properties();
    byte[] bytes = contents.getOrDefault("plugin.properties", new byte[0]);
    properties.load(new ByteArrayInputStream(bytes));
    return properties;
  }

  /** The names of classes that are extensions. */
  List<String> extensions() {
    List<String> extensions = new ArrayList<>();
    contents.forEach((name, bytes) -> {
      if (name.endsWith(INDEX)) {
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(extensions::add);
      }
    });
    return extensions;
  }

  /** The names of all classes, such as {@code org.example.Till}, as often as they stand in it. */
  List<String> classes() {
    return names.stream()
        .filter(name -> name.endsWith(".class") && !name.contains("META-INF"))
        .map(name -> name.substring(name.lastIndexOf('!') + 1))
        .map(name -> name.replaceFirst("^/?(classes/)?", ""))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .filter(name -> !name.endsWith("module-info") && !name.endsWith("package-info"))
        .toList();
  }

  private PluginZip withEntries(String place, InputStream stream) throws IOException {
    List<String> all = new ArrayList<>(names);
    ZipInputStream zip = new ZipInputStream(stream);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = place + entry.getName();
      byte[] bytes = zip.readAllBytes();
      all.add(name);
      contents.put(name, bytes);
      if (name.startsWith("lib/") && name.endsWith(".jar")) {
        PluginZip library = new PluginZip(List.of(), contents);
        all.addAll(library.withEntries(name + "!/", new ByteArrayInputStream(bytes)).names());
      }
    }
    return new PluginZip(all, contents);
  }
}
