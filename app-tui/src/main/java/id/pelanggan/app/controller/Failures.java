package id.pelanggan.app.controller;

import id.pelanggan.domain.failure.PelangganException;

/** What to tell of a failure that no code foresaw; keeps its trace in the log. */
@FunctionalInterface
public interface Failures {

  /** Called on any thread. */
  PelangganException unforeseen(Throwable failure);
}
