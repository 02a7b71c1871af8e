package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.source.Stream;
import java.util.Map;

/** What a file can hold. */
final class StreamConverter extends WordConverter<Stream> {
  StreamConverter() {
    super(
        Map.of(
            "customers", Stream.CUSTOMERS,
            "orders", Stream.ORDERS,
            "products", Stream.PRODUCTS,
            "interactions", Stream.INTERACTIONS));
  }
}
