package id.pelanggan.app.screen.home;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.domain.operation.Finding;
import java.util.List;

/** A shop on its first day. */
final class NewHome extends ExampleHome {
  @Override
  public CustomerFigures customers() {
    return new CustomerFigures(0, 0, 0, 0, 0, NOW);
  }

  @Override
  public ImportFigures imports() {
    return new ImportFigures(List.of(), List.of(), NOW);
  }

  @Override
  public SpendingFigures spending() {
    return new SpendingFigures(List.of(), NOW);
  }

  @Override
  public List<Activity> activities(Scope scope, int limit) {
    return List.of();
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }
}
