package id.pelanggan.app.violation;

import com.googlecode.lanterna.input.KeyStroke;

/** Takes keys as a library has them. */
public interface TakesKeyStrokes {
  void take(KeyStroke key);
}
