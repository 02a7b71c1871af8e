package id.pelanggan.square;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.setup.ConfigSpec;
import id.pelanggan.spi.setup.LocalizedText;
import id.pelanggan.spi.setup.Settings;
import java.util.EnumSet;
import java.util.Set;

/** Connects Square. */
public final class SquareFactory implements ConnectorFactory {
  @Override
  public String name() {
    return "square";
  }

  @Override
  public LocalizedText displayName() {
    return new LocalizedText("Square", "Square");
  }

  @Override
  public LocalizedText description() {
    return new LocalizedText(
        "Mengambil pelanggan, penjualan dan daftar barang dari kasir Square. Yang diperlukan: token"
            + " akses dari halaman pengembang Square.",
        "Takes in customers, sales and the list of products from Square's tills. What it takes: an"
            + " access token from Square's developer pages.");
  }

  @Override
  public ConfigSpec configSpec() {
    return SquareForm.spec();
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.INCREMENTAL,
        Capability.BACKFILL,
        Capability.DELETES_MARKED,
        Capability.DELETES_BY_ABSENCE,
        Capability.PUSH_ERASURE);
  }

  @Override
  public Connector create(Settings settings, ConnectorContext context) {
    return new SquareConnector(SquareSettings.of(settings), context);
  }
}
