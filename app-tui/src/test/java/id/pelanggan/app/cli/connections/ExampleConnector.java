package id.pelanggan.app.cli.connections;

import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorField.Kind;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of system with two secrets. */
final class ExampleConnector {
  static final ConnectorType TYPE =
      new ConnectorType(
          "square",
          "pelanggan-square",
          new LocalText("Kasir Square", "Square tills"),
          new LocalText("Pelanggan dan penjualan.", "Customers and sales."),
          List.of(
              field(
                  "access-token", Kind.SECRET, new LocalText("Token akses", "Access token"), true),
              field(
                  "refresh-token",
                  Kind.SECRET,
                  new LocalText("Token penyegar", "Refresh token"),
                  false),
              field("environment", Kind.TEXT, new LocalText("Lingkungan", "Environment"), true)),
          Set.of(ConnectorType.Capability.INCREMENTAL));

  private ExampleConnector() {}

  private static ConnectorField field(String name, Kind kind, LocalText label, boolean required) {
    return new ConnectorField(
        name, kind, label, new LocalText("-", "-"), required, Optional.empty(), List.of());
  }
}
