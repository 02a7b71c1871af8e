package id.pelanggan.app.screen.home;

import id.pelanggan.app.screen.sources.ConnectionExamples;
import id.pelanggan.application.sync.ConnectionView;
import java.util.List;

/** A shop with systems that are read by themselves. */
final class ConnectedHome extends ExampleHome {
  @Override
  public List<ConnectionView> connections() {
    return ConnectionExamples.connections();
  }
}
