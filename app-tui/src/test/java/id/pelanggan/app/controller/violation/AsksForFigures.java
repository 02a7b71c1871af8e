package id.pelanggan.app.controller.violation;

import id.pelanggan.application.operation.ReportStatus;

/** Shows figures that belong to a screen. */
public interface AsksForFigures {
  void show(ReportStatus status);
}
