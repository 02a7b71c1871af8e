package id.pelanggan.application.port;

import java.util.UUID;

/** The source of ids for what is stored in numbers; any thread. */
@FunctionalInterface
public interface TimeOrderedIds {

  /** A new id at each call, greater than those before it as far as the clock allows. */
  UUID next();
}
