package id.pelanggan.app.terminal;

import java.time.Duration;

/** What the decoder is in the middle of. */
interface Reading {

  /** Takes the next code point, and says what the decoder is in the middle of then. */
  Reading take(int character);

  /** How long to wait for more; zero for as long as it takes. */
  Duration patience();

  /** Nothing followed in that time. */
  Reading end();
}
