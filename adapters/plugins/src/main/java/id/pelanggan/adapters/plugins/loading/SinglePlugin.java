package id.pelanggan.adapters.plugins.loading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.IndexedExtensionFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PropertiesPluginDescriptorFinder;
import org.pf4j.VersionManager;

/**
 * PF4J with the parts that this needs. A plugin's loader is one of the JDK: PF4J's own would be an
 * object whose class leads to the program. No class of a plugin is made a {@link Plugin}, for it
 * would be given the program's objects.
 */
final class SinglePlugin extends AbstractPluginManager {
  private final ClassLoader spi;

  SinglePlugin(Path folder, ClassLoader spi) {
    super(folder);
    this.spi = requireNonNull(spi, "spi is null");
  }

  /** Called by PF4J's constructor, when {@link #spi} is not there yet. */
  @Override
  protected PluginLoader createPluginLoader() {
    return new PluginLoader() {
      @Override
      public boolean isApplicable(Path folder) {
        return Files.isDirectory(folder);
      }

      @Override
      public ClassLoader loadPlugin(Path folder, PluginDescriptor descriptor) {
        return new URLClassLoader(descriptor.getPluginId(), classPath(folder), spi);
      }
    };
  }

  @Override
  protected PluginFactory createPluginFactory() {
    return wrapper -> new Plugin();
  }

  @Override
  protected ExtensionFinder createExtensionFinder() {
    return new IndexedExtensionFinder(this) {
      @Override
      public Map<String, Set<String>> readClasspathStorages() {
        return Map.of();
      }
    };
  }

  @Override
  protected PluginDescriptorFinder createPluginDescriptorFinder() {
    return new PropertiesPluginDescriptorFinder();
  }

  @Override
  protected ExtensionFactory createExtensionFactory() {
    return new DefaultExtensionFactory();
  }

  @Override
  protected VersionManager createVersionManager() {
    return new DefaultVersionManager();
  }

  /** Nobody asks: plugins are found and deleted elsewhere. */
  @Override
  protected PluginRepository createPluginRepository() {
    return new PluginRepository() {
      @Override
      public List<Path> getPluginPaths() {
        return List.of();
      }

      @Override
      public boolean deletePluginPath(Path path) {
        return false;
      }
    };
  }

  @Override
  protected PluginStatusProvider createPluginStatusProvider() {
    return new PluginStatusProvider() {
      @Override
      public boolean isPluginDisabled(String id) {
        return false;
      }

      @Override
      public void disablePlugin(String id) {}

      @Override
      public void enablePlugin(String id) {}
    };
  }

  private static URL[] classPath(Path folder) {
    Path classes = folder.resolve("classes");
    Path libraries = folder.resolve("lib");
    List<URL> path = new ArrayList<>();
    try {
      if (Files.isDirectory(classes)) {
        path.add(classes.toUri().toURL());
      }
      if (Files.isDirectory(libraries)) {
        try (Stream<Path> files = Files.list(libraries)) {
          for (Path jar :
              files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
            path.add(jar.toUri().toURL());
          }
        }
      }
      return path.toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
