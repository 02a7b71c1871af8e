package id.pelanggan.adapters.index.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed, as words that must all fit. Of a long text only the beginning counts:
 * {@value #LONGEST} letters, {@value #MOST} words.
 */
public final class Question {
  static final int LONGEST = 200;
  static final int MOST = 10;

  private final List<AskedWord> words = new ArrayList<>();
  private final StringBuilder number = new StringBuilder();

  private Question() {}

  /** Each different word once, in the order in which they were typed. */
  public static List<AskedWord> words(String text) {
    Question question = new Question();
    String begin = text.substring(0, Math.min(text.length(), LONGEST));
    for (String piece : Folding.fold(begin).split("\\s+", -1)) {
      question.add(piece);
    }
    question.endNumber();
    return grouped(question.words.subList(0, Math.min(MOST, question.words.size())));
  }

  /** Groups of digits with blanks between them are one number. */
  private void add(String piece) {
    if (isOfNumber(piece)) {
      number.append(Digits.of(piece));
      return;
    }
    endNumber();
    boolean address = Mailboxes.isAddress(piece);
    List<String> mailbox = Words.of(Mailboxes.mailbox(piece));
    long key = Mailboxes.key(mailbox);
    mailbox.forEach(word ->
        words.add(new AskedWord(word, address ? AskedPart.MAILBOX : AskedPart.ANY, key, 1)));
    Words.of(Mailboxes.domain(piece))
        .forEach(word -> words.add(new AskedWord(word, AskedPart.DOMAIN, 0, 1)));
  }

  private void endNumber() {
    if (!number.isEmpty()) {
      String digits = number.toString();
      words.add(new AskedWord(digits, AskedPart.ANY, Mailboxes.key(List.of(digits)), 1));
      number.setLength(0);
    }
  }

  private static boolean isOfNumber(String piece) {
    return piece.chars().anyMatch(letter -> letter >= '0' && letter <= '9')
        && piece.chars().allMatch(letter -> "0123456789+-()./".indexOf(letter) >= 0);
  }

  private static List<AskedWord> grouped(List<AskedWord> typed) {
    Map<String, AskedWord> groups = new LinkedHashMap<>();
    typed.forEach(word ->
        groups.merge(word.text() + "\n" + word.part(), word, (first, next) -> first.again()));
    return List.copyOf(groups.values());
  }
}
