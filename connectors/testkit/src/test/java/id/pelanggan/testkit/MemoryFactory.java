package id.pelanggan.testkit;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.setup.ConfigSpec;
import id.pelanggan.spi.setup.LocalizedText;
import id.pelanggan.spi.setup.Settings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Connects a source in memory. */
record MemoryFactory(MemorySource source, Flaw flaw) implements ConnectorFactory {
  @Override
  public String name() {
    return "memory";
  }

  @Override
  public LocalizedText displayName() {
    return new LocalizedText("Ingatan", "Memory");
  }

  @Override
  public LocalizedText description() {
    return new LocalizedText("Untuk uji coba.", "For tests.");
  }

  @Override
  public ConfigSpec configSpec() {
    return new ConfigSpec(List.of());
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.INCREMENTAL,
        Capability.BACKFILL,
        Capability.DELETES_MARKED,
        Capability.PUSH_ERASURE);
  }

  @Override
  public Connector create(Settings settings, ConnectorContext context) {
    return new MemoryConnector(source, context, settings.requireSecret("token").value(), flaw);
  }
}
