package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import id.pelanggan.adapters.plugins.PluginsModule;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.FetchMemory;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.PluginHash;
import java.time.Clock;
import java.util.Set;

/**
 * The plugins that came with the program, with a memory of what they fetched. They have an injector
 * of their own, since nothing can be bound twice in one.
 */
final class FetchMemoryModule extends AbstractModule {
  private final PluginsModule plugins;
  private final Clock clock;

  FetchMemoryModule(PluginsModule plugins, Clock clock) {
    this.plugins = requireNonNull(plugins, "plugins is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  protected void configure() {
    Injector inner =
        Guice.createInjector(
            plugins,
            binder -> {
              binder.bind(Clock.class).toInstance(clock);
              binder.bind(TrustedPlugins.class).toInstance(new Nobody());
            });
    FetchTape tape = new FetchTape(inner.getInstance(Connectors.class));
    bind(Plugins.class).toInstance(inner.getInstance(Plugins.class));
    bind(Connectors.class).toInstance(tape);
    bind(FetchMemory.class).toInstance(tape);
  }

  /** What came with the program needs no trust. */
  private static final class Nobody implements TrustedPlugins {
    @Override
    public Set<PluginHash> list() {
      return Set.of();
    }

    @Override
    public void add(PluginHash hash, String plugin, CallContext context) {}

    @Override
    public void remove(PluginHash hash) {}
  }
}
