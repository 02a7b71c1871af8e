package id.pelanggan.adapters.plugins.loading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/**
 * Loads the bridge: its own classes here, the SPI's from the world of plugins, all others from the
 * program. So the program itself never has a class of the SPI.
 */
final class BridgeLoader extends ClassLoader {
  private static final String BRIDGE = "id.pelanggan.adapters.plugins.bridge.";

  private final ClassLoader program;
  private final ClassLoader spi;

  BridgeLoader(ClassLoader program, ClassLoader spi) {
    super("bridge", program);
    this.program = requireNonNull(program, "program is null");
    this.spi = requireNonNull(spi, "spi is null");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (SpiFolder.holds(name)) {
      return spi.loadClass(name);
    }
    if (!name.startsWith(BRIDGE)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    URL resource = program.getResource(name.replace('.', '/') + ".class");
    if (resource == null || !name.startsWith(BRIDGE)) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = resource.openStream()) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
