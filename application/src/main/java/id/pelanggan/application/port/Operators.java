package id.pelanggan.application.port;

import id.pelanggan.domain.access.Operator;
import java.util.Optional;

/** The people who work with the database. */
public interface Operators {

  /** Adds the first operator, who owns the shop; there can be only one. */
  void insertOwner(Operator owner);

  /** The operator who was named when the shop was set up. */
  Optional<Operator> findOwner();
}
