package id.pelanggan.application.port;

/**
 * Keeps what connectors fetched, and hands it over again without calling anybody: the yardstick of
 * a measurement. For a process that does nothing else.
 */
public interface FetchMemory {

  /** From now on connectors are asked, and what they hand over is kept; what was kept is gone. */
  void keep();

  /** From now on connectors are asked, and what is kept stays. */
  void ask();

  /** From now on what was kept is handed over in the same pages, and nobody is called. */
  void repeat();

  /** How many bytes are kept. */
  long bytes();
}
