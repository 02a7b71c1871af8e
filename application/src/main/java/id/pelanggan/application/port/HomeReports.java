package id.pelanggan.application.port;

import id.pelanggan.domain.operation.HomeReport;

/** What the home folder takes and has left. */
public interface HomeReports {

  HomeReport require();
}
