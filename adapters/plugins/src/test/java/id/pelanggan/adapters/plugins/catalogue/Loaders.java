package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

/** Whether the class loader of a plugin is let go of. */
final class Loaders {
  /** A member for a plugin: leaves its loader where a test finds it, held by nothing. */
  static final String LEAVING =
      """
      static {
        System.getProperties().put(
            "example.loader", new java.lang.ref.WeakReference<>(ExamplePlugin.class.getClassLoader()));
      }
      """;

  private Loaders() {}

  /** Of the plugin that was started last. */
  static Reference<?> last() {
    Object left = System.getProperties().remove("example.loader");
    Reference<?> loader = (Reference<?>) requireNonNull(left, "no plugin was started");
    assertThat(loader.get()).isInstanceOf(ClassLoader.class);
    return loader;
  }

  static void assertCollected(Reference<?> loader) throws InterruptedException {
    for (int round = 0; round < 100 && loader.get() != null; round++) {
      ManagementFactory.getMemoryMXBean().gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }
}
