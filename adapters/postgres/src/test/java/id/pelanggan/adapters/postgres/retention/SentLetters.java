package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A post office that takes letters, says that nobody is there, or has no time. */
final class SentLetters implements Mail, Letters {
  private final List<Letter> letters = new ArrayList<>();
  private final Map<String, Outcome> answers = new HashMap<>();
  private boolean open = true;

  void close() {
    open = false;
  }

  void answer(String address, Outcome outcome) {
    answers.put(address, outcome);
  }

  List<Letter> sent() {
    return letters;
  }

  @Override
  public boolean isSetUp() {
    return open;
  }

  @Override
  public Outcome send(Letter letter) {
    Outcome outcome = answers.getOrDefault(letter.to(), new Outcome.Taken());
    if (outcome instanceof Outcome.Taken) {
      letters.add(letter);
    }
    return outcome;
  }

  @Override
  public Letter write(LetterKind kind, String to, String language, Map<String, String> values) {
    return new Letter(to, kind.name(), text(kind, language, values), language);
  }

  @Override
  public String text(LetterKind kind, String language, Map<String, String> values) {
    return values.get("name") + " until " + values.get("until") + " " + values.get("kept");
  }
}
