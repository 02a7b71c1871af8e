package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where this kind of machine keeps a user's data and what can be made again. */
final class Places {
  private final Map<String, String> environment;
  private final String system;
  private final boolean root;

  /**
   * @param system the operating system's name, as Java has it
   * @param root whether root runs the program
   */
  Places(Map<String, String> environment, String system, boolean root) {
    this.environment = Map.copyOf(environment);
    this.system = requireNonNull(system, "system is null");
    this.root = root;
  }

  /** The home where no option names one. */
  Path home() {
    return variable("PELANGGAN_HOME")
        .orElseGet(() ->
            place(
                "/var/lib/pelanggan",
                "Library/Application Support/Pelanggan",
                "XDG_DATA_HOME",
                ".local/share/pelanggan"));
  }

  /** The home of the demo where no option names one. */
  Path demoHome(String suffix) {
    Path home = home();
    return home.resolveSibling(home.getFileName() + suffix);
  }

  /** Where PostgreSQL's programs are unpacked. */
  Path cache() {
    return variable("PELANGGAN_CACHE")
        .orElseGet(() ->
            place(
                "/var/cache/pelanggan",
                "Library/Caches/Pelanggan",
                "XDG_CACHE_HOME",
                ".cache/pelanggan"));
  }

  /** Where the plugins are that came with the program: beside its jars. */
  Path plugins() {
    try {
      Path program =
          Path.of(Places.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // Tests run the classes that the jar will have.
      Path jars = Files.isDirectory(program) ? program.resolveSibling("program") : folder(program);
      return jars.resolve("plugins");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no place", e);
    }
  }

  private static Path folder(Path jar) {
    return requireNonNull(jar.getParent(), "a jar is in a folder");
  }

  private Path place(String ofRoot, String onMac, String variable, String otherwise) {
    if (root) {
      return Path.of(ofRoot);
    }
    if (system.startsWith("Mac")) {
      return userHome().resolve(onMac);
    }
    return variable(variable)
        .filter(Path::isAbsolute)
        .map(folder -> folder.resolve("pelanggan"))
        .orElseGet(() -> userHome().resolve(otherwise));
  }

  private Path userHome() {
    return variable("HOME").orElseGet(() -> Path.of(System.getProperty("user.home")));
  }

  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
