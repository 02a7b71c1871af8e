package id.pelanggan.application.port;

import id.pelanggan.domain.access.OperatorId;

/** The source of new operator ids. */
@FunctionalInterface
public interface OperatorIds {

  /** A new id at each call. */
  OperatorId next();
}
