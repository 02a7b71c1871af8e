package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.screen.home.Matter.Weight;
import id.pelanggan.application.retention.ListCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody should do about requests of customers and about those who are let go. */
record PrivacyMatters(Desk desk) {
  PrivacyMatters {
    requireNonNull(desk, "desk is null");
  }

  List<Matter> of(PrivacyFigures figures) {
    List<Matter> matters = new ArrayList<>();
    long overdue = figures.requests().overdue();
    long near = figures.requests().dueWithinADay();
    long later = figures.requests().open() - overdue - near;
    add(matters, overdue, "home.requests.overdue", Weight.PRESSING, ScreenName.PRIVACY, "open");
    add(matters, near, "home.requests.near", Weight.PRESSING, ScreenName.PRIVACY, "open");
    add(matters, later, "home.requests.later", Weight.WAITING, ScreenName.PRIVACY, "open");
    add(matters, figures.erasures(), "home.erasures", Weight.RUNNING, ScreenName.PRIVACY, "look");
    add(matters, figures.calls(), calls(figures.calls()), Weight.WAITING, ScreenName.MORE, "open");
    add(matters, figures.returns(), "home.returns", Weight.WAITING, ScreenName.PRIVACY, "look");
    return List.copyOf(matters);
  }

  /** Nobody counts more than a page of them. */
  private static String calls(long count) {
    return count < ListCases.Request.LONGEST ? "home.calls" : "home.calls.many";
  }

  private void add(
      List<Matter> matters, long count, String key, Weight weight, ScreenName where, String verb) {
    if (count > 0) {
      matters.add(
          new Matter(
              weight,
              desk.say(key, Map.of("count", desk.phrases().number(count))),
              String.valueOf(where.digit()),
              verb,
              () -> desk.go(where)));
    }
  }
}
