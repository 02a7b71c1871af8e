package id.pelanggan.adapters.plugins.visit;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.setup.ConfigSpec;
import id.pelanggan.spi.setup.LocalizedText;
import java.util.Set;

/** What a factory said of itself. */
public record FactoryFacts(
    ConnectorFactory factory,
    String name,
    LocalizedText displayName,
    LocalizedText description,
    ConfigSpec configSpec,
    Set<Capability> capabilities) {

  static FactoryFacts of(ConnectorFactory factory) {
    return new FactoryFacts(
        factory,
        factory.name(),
        factory.displayName(),
        factory.description(),
        factory.configSpec(),
        Set.copyOf(factory.capabilities()));
  }
}
