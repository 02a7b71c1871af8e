package id.pelanggan.square.conformance;

import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.square.SquareFactory;
import id.pelanggan.testkit.ConnectorContract;
import id.pelanggan.testkit.SourceScript;

class SquareContractTest extends ConnectorContract {
  @Override
  public ConnectorFactory factory() {
    return new SquareFactory();
  }

  @Override
  protected SourceScript startSource() {
    return new SandboxSource();
  }
}
