package id.pelanggan.app.controller;

import java.util.List;

/** Finds people by what is typed; called in the background. */
@FunctionalInterface
public interface PeopleSearch {
  PeopleSearch NOBODY = text -> List.of();

  List<Person> find(String text);

  /**
   * @param name as lists show it
   * @param open goes there; called on the thread of the user interface
   */
  record Person(String name, Runnable open) {
    @Override
    public String toString() {
      return "Person[***]";
    }
  }
}
