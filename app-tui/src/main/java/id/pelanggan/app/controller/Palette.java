package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds commands, screens and people by a few letters, in both languages. */
final class Palette implements Layer {
  private static final int COLUMNS = 66;
  private static final int ROWS = 14;
  private static final int LETTERS_FOR_PEOPLE = 3;
  private static final int MAXIMUM = 80;

  private final Desk desk;
  private final List<Binding> commands;
  private final Phrases other;
  private final Latest search;
  private final TextEditor typed = TextEditor.of(MAXIMUM);
  private final Choices choices = new Choices();
  private List<PeopleSearch.Person> people = List.of();

  /**
   * @param commands that can be used on the screen below
   */
  Palette(Desk desk, List<Binding> commands) {
    this.desk = requireNonNull(desk, "desk is null");
    this.commands = List.copyOf(commands);
    this.search = new Latest(desk);
    Language language = desk.phrases().language() == Language.ID ? Language.EN : Language.ID;
    this.other = new Phrases(new Messages(language), desk.phrases().zone());
  }

  @Override
  public String topic() {
    return "palette";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(CommonCommands.OPEN, this::use),
        Binding.of(CommonCommands.CANCEL, () -> desk.close(this)));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    boolean taken = typed.type(key);
    if (taken) {
      look();
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    typed.paste(text);
    look();
  }

  @Override
  public void move(Move move) {
    choices.move(move, entries().size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = DialogBox.open(canvas, look, look.say("palette.title"), COLUMNS, ROWS);
    inside.text(0, 0, ":", Tone.KEY);
    typed.draw(inside.area(2, 0, inside.columns() - 2, 1), true);
    List<Choices.Entry> lines =
        entries().stream()
            .map(entry -> new Choices.Entry(entry.title, entry.kind, Tone.TEXT))
            .toList();
    Canvas list = inside.area(0, 2, inside.columns(), inside.rows() - 2);
    if (lines.isEmpty()) {
      list.text(0, 0, look.say("palette.none"), Tone.FAINT);
    }
    choices.draw(list, look, lines, number -> use());
    int cursor = 2 + Text.width(typed.text());
    inside.cursor(Math.min(cursor, inside.columns() - 1), 0);
  }

  private void look() {
    choices.reset();
    String text = typed.text().strip();
    if (text.length() < LETTERS_FOR_PEOPLE) {
      search.cancel();
      people = List.of();
    } else {
      search.ask(
          () -> desk.people().find(text), found -> people = found, failure -> people = List.of());
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Screen screen : desk.screens()) {
      ScreenName name = screen.name();
      add(entries, name.title(), desk.say("palette.screen"), () -> desk.go(name));
    }
    for (Binding binding : commands) {
      add(
          entries,
          binding.command().title(),
          KeyText.of(binding.command().keys(), desk.phrases()),
          () -> Bindings.use(desk, binding));
    }
    entries.sort(Comparator.comparingInt(Entry::score).reversed());
    people.forEach(person ->
        entries.add(new Entry(person.name(), desk.say("palette.person"), 0, person.open())));
    return entries;
  }

  private void add(List<Entry> entries, String key, String kind, Runnable action) {
    String title = desk.say(key);
    OptionalInt here = Fuzzy.score(typed.text(), title);
    OptionalInt there = Fuzzy.score(typed.text(), other.say(key));
    if (here.isPresent() || there.isPresent()) {
      int score = Math.max(here.orElse(Integer.MIN_VALUE), there.orElse(Integer.MIN_VALUE));
      entries.add(new Entry(title, kind, score, action));
    }
  }

  private void use() {
    choices
        .chosen(entries())
        .ifPresent(entry -> {
          desk.close(this);
          entry.action.run();
        });
  }

  private record Entry(String title, String kind, int score, Runnable action) {
    @Override
    public String toString() {
      return "Entry[***]";
    }
  }
}
