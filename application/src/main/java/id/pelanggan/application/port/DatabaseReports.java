package id.pelanggan.application.port;

import id.pelanggan.domain.operation.DatabaseReport;

/** What the database says about itself. */
public interface DatabaseReports {

  /** Opens the database where it is not open yet, and brings its schema up to date. */
  DatabaseReport require();
}
