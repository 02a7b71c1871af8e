package id.pelanggan.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every connector passes. A connector's test extends it and says which factory is meant and
 * how its source is made; it has nothing else to do.
 */
public abstract class ConnectorContract
    implements FactoryContract,
        ChangesContract,
        TroubleContract,
        PushContract,
        LifeContract,
        ConfidentialityContract {
  private @Nullable SourceScript source;
  private @Nullable TestHost host;

  /** Starts an empty source. */
  protected abstract SourceScript startSource();

  @Override
  public SourceScript source() {
    return requireNonNull(source, "the test has not begun");
  }

  @Override
  public TestHost host() {
    return requireNonNull(host, "the test has not begun");
  }

  @BeforeEach
  void begin() {
    source = startSource();
    host = new TestHost(factory(), Clock.systemUTC());
  }

  @AfterEach
  void end() {
    host().close();
    source().close();
  }
}
