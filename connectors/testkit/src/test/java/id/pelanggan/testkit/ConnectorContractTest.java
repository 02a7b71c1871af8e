package id.pelanggan.testkit;

import id.pelanggan.spi.ConnectorFactory;
import java.time.Instant;

/** A connector without a flaw passes. */
class ConnectorContractTest extends ConnectorContract {
  private final MemorySource memory = new MemorySource(Instant.now());

  @Override
  public ConnectorFactory factory() {
    return new MemoryFactory(memory, Flaw.NONE);
  }

  @Override
  protected SourceScript startSource() {
    return memory;
  }
}
