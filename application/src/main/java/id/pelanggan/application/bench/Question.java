package id.pelanggan.application.bench;

import id.pelanggan.application.search.FindCustomers.Found;
import java.util.function.Predicate;

/**
 * Something to look for, and whether an answer to it is right.
 *
 * @param text as a person would type it
 */
record Question(String text, Predicate<Found> right) {
  @Override
  public String toString() {
    return "Question[***]";
  }
}
