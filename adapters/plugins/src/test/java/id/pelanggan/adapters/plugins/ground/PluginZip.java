package id.pelanggan.adapters.plugins.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a plugin, entry by entry. */
public final class PluginZip {
  private final Map<String, byte[]> entries = new TreeMap<>();

  /** One that has everything but classes. */
  public static PluginZip of(String id, String version) {
    return new PluginZip()
        .with(
            "plugin.properties",
            """
            plugin.id=%s
            plugin.version=%s
            plugin.requires=>=1.0.0 & <2.0.0
            """
                .formatted(id, version));
  }

  /** One that works: see {@link ExampleSource}. */
  public static PluginZip example(String id, ExampleSource source, Path... libraries) {
    return of(id, "1.0.0")
        .withClasses(Sources.compile(Map.of(ExampleSource.NAME, source.text()), libraries))
        .with("classes/META-INF/extensions.idx", ExampleSource.NAME + "\n");
  }

  public PluginZip with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  public PluginZip with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  public PluginZip without(String name) {
    entries.remove(name);
    return this;
  }

  public PluginZip withClasses(Map<String, byte[]> classes) {
    classes.forEach((name, content) -> with("classes/" + name, content));
    return this;
  }

  public byte[] bytes() {
    return zip(entries);
  }

  public Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip, or a jar, of these files. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        // The same contents make the same bytes, whenever they are put together.
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
