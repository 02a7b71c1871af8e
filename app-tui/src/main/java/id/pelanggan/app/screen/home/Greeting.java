package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.Map;
import java.util.regex.Pattern;

/** A word to whoever works here, by the time of day. */
final class Greeting {
  private static final int MORNING = 4;
  private static final int NOON = 11;
  private static final int AFTERNOON = 15;
  private static final int EVENING = 18;

  /** What somebody is stands behind the name, and is too formal for this. */
  private static final Pattern ROLE = Pattern.compile(" \\([^()]*\\)$");

  private Greeting() {}

  /**
   * @param known whether it was looked at what needs action
   * @param failed whether some of what is shown could not be renewed
   */
  static void draw(Desk desk, Canvas line, Look look, int matters, boolean known, boolean failed) {
    String operator = ROLE.matcher(desk.situation().operator()).replaceFirst("");
    String hello = look.say("home.hello." + timeOfDay(look));
    String name = operator.isEmpty() ? "" : ", " + operator;
    int column = line.text(1, 0, hello + name + ".", Tone.STRONG);
    if (failed) {
      line.cell(column + 1, 0, line.columns() - column - 2, look.say("home.failed"), Tone.WARNING);
    } else if (known) {
      String text =
          switch (matters) {
            case 0 -> look.say("home.count.none");
            case 1 -> look.say("home.count.one");
            default -> look.say("home.count", Map.of("count", String.valueOf(matters)));
          };
      line.cell(column + 1, 0, line.columns() - column - 2, text, Tone.TEXT);
    }
  }

  private static String timeOfDay(Look look) {
    int hour = look.now().atZone(look.phrases().zone()).getHour();
    if (hour < MORNING || hour >= EVENING) {
      return "evening";
    }
    if (hour < NOON) {
      return "morning";
    }
    return hour < AFTERNOON ? "noon" : "afternoon";
  }
}
