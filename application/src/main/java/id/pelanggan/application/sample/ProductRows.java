package id.pelanggan.application.sample;

import java.util.List;
import java.util.function.Consumer;

/** The till's price list, without the prices. */
record ProductRows() implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER = List.of("kode", "nama", "kategori", "satuan");

  @Override
  public void accept(Consumer<List<String>> action) {
    for (Product product : Shelf.products()) {
      action.accept(List.of(product.code(), product.name(), product.category(), product.unit()));
    }
  }
}
