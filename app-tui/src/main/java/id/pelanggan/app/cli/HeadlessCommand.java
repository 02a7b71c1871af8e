package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;

/**
 * A command that asks one thing of the product and prints the answer. The fields with its options
 * are set first, then those with its use cases, then it is asked.
 */
public interface HeadlessCommand {

  /** The command's name, as other processes of the home see it. */
  String name();

  /** Whether it works on a home, which is made ready first; otherwise it only looks at one. */
  boolean needsHome();

  /** Whether it works on the demo's home, which asks for nothing and may be deleted. */
  default boolean isDemo() {
    return false;
  }

  /** What tells the name of such a home from that of the usual one. */
  default String homeSuffix() {
    return "-demo";
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where it refuses or fails
   */
  Answer answer(Messages messages);
}
