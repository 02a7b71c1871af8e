package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps letters instead of sending them; what it answers can be chosen. */
final class Postbag implements Mail, Letters {
  private final List<Letter> letters = new ArrayList<>();
  private Outcome answer = new Outcome.Taken();
  private boolean setUp = true;

  List<Letter> letters() {
    return letters;
  }

  void answer(Outcome next) {
    answer = next;
  }

  void takeDown() {
    setUp = false;
  }

  void begin() {
    letters.clear();
    answer = new Outcome.Taken();
    setUp = true;
  }

  @Override
  public boolean isSetUp() {
    return setUp;
  }

  @Override
  public Outcome send(Letter letter) {
    letters.add(letter);
    return answer;
  }

  @Override
  public Letter write(LetterKind kind, String to, String language, Map<String, String> values) {
    return new Letter(to, kind.name(), text(kind, language, values), language);
  }

  @Override
  public String text(LetterKind kind, String language, Map<String, String> values) {
    return new TreeMap<>(values).toString();
  }
}
