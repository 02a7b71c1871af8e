package id.pelanggan.app.cli;

import java.util.Optional;

/** The person in front of the program, if there is one. */
public interface Terminal {

  /** Whether somebody is there who can be asked. */
  boolean isAttended();

  /**
   * Asks on a line of its own.
   *
   * @return what was typed, outer white space removed; empty where that is nothing
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  Optional<String> ask(String question);

  /** How the person hears how far a long work is. */
  Progress progress();

  /** Shows text where progress goes, as it is; ends no line. */
  void show(String text);

  /** Ways to hear of progress. */
  enum Progress {
    /** On a screen: one line that is written over. */
    REWRITTEN,
    /** In a file: a line now and then. */
    LINES,
    /** Not at all: a program listens. */
    NONE
  }
}
