package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two halves of a card. Lines that can be chosen are numbered through both.
 *
 * @param story the number of the first line of the second half
 * @param count how many can be chosen
 */
record CardLines(
    Phrases phrases, List<Line> profile, List<Line> events, List<Line> all, int story, int count) {

  static CardLines of(Shown shown, Phrases phrases) {
    List<Line> profile = ProfileLines.of(shown, phrases);
    List<Line> events = StoryLines.of(shown, phrases);
    List<Line> all = new ArrayList<>(profile);
    all.add(Line.gap());
    all.addAll(events);
    int story = count(profile);
    return new CardLines(phrases, profile, events, List.copyOf(all), story, story + count(events));
  }

  Optional<Target> target(int number) {
    return Stream.concat(profile.stream(), events.stream())
        .filter(Line::isChoosable)
        .skip(Math.max(0, number))
        .findFirst()
        .flatMap(Line::target);
  }

  private static int count(List<Line> lines) {
    return (int) lines.stream().filter(Line::isChoosable).count();
  }

  @Override
  public String toString() {
    return "CardLines[***]";
  }
}
