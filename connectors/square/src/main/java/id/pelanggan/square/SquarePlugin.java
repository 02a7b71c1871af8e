package id.pelanggan.square;

import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.ConnectorPlugin;
import java.util.List;
import org.pf4j.Extension;

/** What the plugin brings. */
@Extension
public final class SquarePlugin implements ConnectorPlugin {
  @Override
  public List<ConnectorFactory> connectors() {
    return List.of(new SquareFactory());
  }
}
