package id.pelanggan.adapters.plugins.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles Java in memory to class files in memory. */
public final class Sources {
  private Sources() {}

  /**
   * @param sources by the name of the class
   * @param libraries jars beside the SPI
   * @return class files by their paths
   */
  public static SortedMap<String, byte[]> compile(Map<String, String> sources, Path... libraries) {
    try {
      Path folder = Files.createTempDirectory("pelanggan-plugin-");
      List<String> arguments = new ArrayList<>();
      String path = System.getProperty("java.class.path");
      for (Path library : libraries) {
        path += java.io.File.pathSeparator + library;
      }
      arguments.addAll(List.of("-proc:none", "-d", folder + "/out", "-cp", path));
      for (var source : sources.entrySet()) {
        Path file = folder.resolve("in/" + source.getKey().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
        arguments.add(file.toString());
      }
      StringWriter said = new StringWriter();
      var compiler = ToolProvider.getSystemJavaCompiler();
      var manager = compiler.getStandardFileManager(null, null, null);
      var options = arguments.subList(0, 5);
      boolean compiled =
          compiler
              .getTask(
                  said,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromStrings(arguments.subList(5, arguments.size())))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
      return files(folder.resolve("out"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
