package id.pelanggan.app.screen.welcome;

import id.pelanggan.app.text.Language;

/** Where the first run leads; called on the user interface's thread. */
public interface WelcomeWays {

  /** Speaks another language from now on, and remembers it. */
  void speak(Language language);

  /** Goes to the demo, which has a home of its own. */
  void demo();

  /** Begins to work with the new shop. */
  void work();

  /** Begins to work with the new shop, and to bring in a file. */
  void importFile();
}
