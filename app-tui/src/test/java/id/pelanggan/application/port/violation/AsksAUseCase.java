package id.pelanggan.application.port.violation;

import id.pelanggan.application.operation.ReportStatus;

/** A port that needs who needs it. */
public interface AsksAUseCase {
  void ask(ReportStatus useCase);
}
