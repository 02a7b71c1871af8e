package id.pelanggan.app.screen.home;

import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.operation.Finding;
import java.util.List;

/** A shop in which nothing waits. */
final class CalmHome extends ExampleHome {
  @Override
  public ImportFigures imports() {
    return new ImportFigures(List.of(), super.imports().latest(), NOW);
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }
}
