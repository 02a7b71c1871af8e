package id.pelanggan.app.presentation.violation;

import id.pelanggan.app.text.Messages;

/** Draws sentences that it finds itself. */
public interface DrawsWords {
  void draw(Messages messages);
}
