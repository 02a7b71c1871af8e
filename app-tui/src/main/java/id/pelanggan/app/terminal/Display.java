package id.pelanggan.app.terminal;

import id.pelanggan.app.input.Input;

/**
 * The operator's terminal while the program has it. A terminal that is gone throws nothing: what is
 * written to it is lost, and {@link #read} says {@link Input.Closed}.
 */
public interface Display extends AutoCloseable {

  /** The width that is known last, at least 1. */
  int columns();

  /** The height that is known last, at least 1. */
  int rows();

  /**
   * Waits until something comes. For one thread.
   *
   * @return {@link Input.Closed} at the end of the input, and after {@link #close}, again and again
   */
  Input read();

  /** Shows bytes, all at once. Waits while the terminal takes nothing. */
  void write(byte[] bytes);

  /**
   * Puts text on the operator's clipboard, where the terminal allows it.
   *
   * @param text what is longer than terminals accept is cut at its end
   */
  void copy(String text);

  /** Lets the terminal report clicks and the wheel, or lets the operator mark text with them. */
  void mouse(boolean on);

  /** Gives the terminal back as it was. May be called again, and by any thread. */
  @Override
  void close();
}
