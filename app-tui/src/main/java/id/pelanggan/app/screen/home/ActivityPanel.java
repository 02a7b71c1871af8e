package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.ActivityRow;
import id.pelanggan.app.screen.more.Reading;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.application.activity.Activity;
import java.util.List;

/** What was done last. */
final class ActivityPanel {
  private ActivityPanel() {}

  static void draw(
      Desk desk,
      Canvas canvas,
      Look look,
      Reading<List<Activity>> reading,
      Selection selection,
      boolean focus) {
    List<Activity> activities = reading.value().orElse(List.of());
    String foot = activities.isEmpty() ? "" : look.say("home.activity.all");
    Canvas panel = canvas.panel(look.say("home.activity"), foot, focus);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, reading);
    if (reading.value().isPresent() && activities.isEmpty()) {
      inside.cell(0, 0, inside.columns(), look.say("home.activity.none"), Tone.FAINT);
    }
    int top = selection.fit(inside.rows(), activities.size());
    for (int row = 0; row < inside.rows() && top + row < activities.size(); row++) {
      int number = top + row;
      boolean here = focus && number == selection.index(activities.size());
      new ActivityRow(look, false)
          .draw(inside.area(0, row, inside.columns(), 1), activities.get(number), here);
      look.spots().add(inside, 0, row, inside.columns(), () -> selection.select(number));
    }
  }
}
