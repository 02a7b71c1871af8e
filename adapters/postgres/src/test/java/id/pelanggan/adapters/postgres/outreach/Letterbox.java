package id.pelanggan.adapters.postgres.outreach;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.application.port.MailCarrier;
import id.pelanggan.domain.outreach.MailServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes letters, which say nothing but their values. */
final class Letterbox implements MailCarrier, Letters {
  private final List<Letter> letters = new ArrayList<>();
  private Outcome answer = new Outcome.Taken();

  void answer(Outcome outcome) {
    answer = outcome;
  }

  List<Letter> letters() {
    return letters;
  }

  /** What stands behind the last slash of the newest letter's link. */
  String token() {
    String link = letters.getLast().text();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  @Override
  public Outcome carry(MailServer server, Letter letter) {
    if (answer instanceof Outcome.Taken) {
      letters.add(letter);
    }
    return answer;
  }

  @Override
  public Letter write(LetterKind kind, String to, String language, Map<String, String> values) {
    return new Letter(to, kind.name(), text(kind, language, values), language);
  }

  @Override
  public String text(LetterKind kind, String language, Map<String, String> values) {
    return values.getOrDefault("purpose", "") + " " + values.getOrDefault("link", "");
  }
}
