package id.pelanggan.adapters.plugins.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Copies of exactly those classes that plugins share with the program, so that they can be loaded
 * by a class loader of the JDK: one of our own would be an object whose class leads to the program.
 */
final class SpiFolder {
  private static final String ENDING = ".class";
  private static final List<String> PACKAGES =
      List.of("id.pelanggan.spi.", "id.pelanggan.adapters.plugins.visit.");
  private static final List<String> CLASSES =
      List.of("org.pf4j.ExtensionPoint", "org.pf4j.Extension");

  private SpiFolder() {}

  static boolean holds(String name) {
    return PACKAGES.stream().anyMatch(name::startsWith) || CLASSES.contains(name);
  }

  static void fill(Path folder, ClassLoader program) throws IOException {
    for (String tree : PACKAGES) {
      String resource = path(tree);
      copyTree(require(program, resource + "package-info" + ENDING), resource, folder);
    }
    for (String name : CLASSES) {
      String resource = path(name) + ENDING;
      try (InputStream in = require(program, resource).openStream()) {
        copy(in, folder.resolve(resource));
      }
    }
  }

  private static void copyTree(URL inside, String tree, Path folder) throws IOException {
    URLConnection connection = inside.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection jarConnection) {
      try (JarFile jar = jarConnection.getJarFile()) {
        copyEntries(jar, tree, folder);
      }
    } else {
      Path file = Path.of(URI.create(inside.toString()));
      copyFiles(file.resolveSibling(""), folder.resolve(tree));
    }
  }

  private static void copyEntries(JarFile jar, String tree, Path folder) throws IOException {
    for (var entry : jar.stream().toList()) {
      if (entry.getName().startsWith(tree) && entry.getName().endsWith(ENDING)) {
        try (InputStream in = jar.getInputStream(entry)) {
          copy(in, folder.resolve(entry.getName()));
        }
      }
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(from)) {
      classes = files.filter(file -> file.toString().endsWith(ENDING)).toList();
    }
    for (Path file : classes) {
      try (InputStream in = Files.newInputStream(file)) {
        copy(in, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void copy(InputStream in, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(in, target);
  }

  private static URL require(ClassLoader program, String resource) {
    return Optional.ofNullable(program.getResource(resource))
        .orElseThrow(() -> new IllegalStateException("the program lacks " + resource));
  }

  private static String path(String name) {
    return name.replace('.', '/');
  }
}
