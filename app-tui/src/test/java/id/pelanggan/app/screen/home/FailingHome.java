package id.pelanggan.app.screen.home;

import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.failure.PelangganException;

/** A shop of which some figures cannot be read. */
final class FailingHome extends ExampleHome {
  @Override
  public CustomerFigures customers() {
    throw new PelangganException(AccessError.OPERATOR_UNKNOWN);
  }

  @Override
  public SpendingFigures spending() {
    throw new PelangganException(AccessError.OPERATOR_UNKNOWN);
  }
}
