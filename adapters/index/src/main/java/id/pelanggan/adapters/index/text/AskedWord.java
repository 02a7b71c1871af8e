package id.pelanggan.adapters.index.text;

import java.util.List;

/**
 * A word that was typed.
 *
 * @param text folded
 * @param part where it is expected
 * @param mailbox key of the whole mailbox that it was typed in, if that was one
 * @param times 2 where it was typed again, however often
 */
public record AskedWord(String text, AskedPart part, long mailbox, int times) {

  /** Whether it may be of a mailbox that is known as a whole. */
  public boolean isOfMailbox() {
    return part != AskedPart.DOMAIN;
  }

  /** The phone numbers that it fits; none where it is no number, or too short for one. */
  public List<Digits.Ending> endings() {
    return isNumber() && text.length() >= Digits.FEWEST && part == AskedPart.ANY
        ? Digits.endings(text)
        : List.of();
  }

  /** Whether it has only digits; nobody can guess which of them is wrong. */
  public boolean isNumber() {
    return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  /** Whether it was typed more than once. */
  public boolean isAgain() {
    return times > 1;
  }

  AskedWord again() {
    return new AskedWord(text, part, mailbox, 2);
  }

  /** What people look for is personal. */
  @Override
  public String toString() {
    return "AskedWord[***]";
  }
}
