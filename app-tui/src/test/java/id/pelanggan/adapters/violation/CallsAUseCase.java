package id.pelanggan.adapters.violation;

import id.pelanggan.application.operation.ReportStatus;

/** A driven adapter is called; it does not call. */
public interface CallsAUseCase {
  void call(ReportStatus useCase);
}
