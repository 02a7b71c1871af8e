package id.pelanggan.app.controller;

import id.pelanggan.app.presentation.Frame;

/** Where pictures are shown; called on the thread of the user interface. */
public interface Output {

  int columns();

  int rows();

  /**
   * @param whole whether nothing of what was shown before may be relied on
   */
  void show(Frame frame, boolean whole);

  void mouse(boolean on);
}
