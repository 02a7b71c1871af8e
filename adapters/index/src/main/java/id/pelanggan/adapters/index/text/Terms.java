package id.pelanggan.adapters.index.text;

import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.domain.customer.CustomerId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.ObjIntConsumer;

/** What a customer is found by, in the form in which it is compared. */
public final class Terms {
  private final CustomerId customer;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Set<Long> phones = new LinkedHashSet<>();
  private final Set<Long> mailboxes = new LinkedHashSet<>();
  private final int nameWords;

  private Terms(Entry entry) {
    customer = entry.customer();
    entry.names().forEach(name -> add(Words.of(Folding.fold(name)), Part.NAME));
    nameWords = words.size();
    entry.emails().forEach(this::addAddress);
    entry.phones().forEach(this::addPhone);
  }

  public static Terms of(Entry entry) {
    return new Terms(entry);
  }

  public CustomerId customer() {
    return customer;
  }

  /** How many different words the names have. */
  public int nameWords() {
    return nameWords;
  }

  /** Each word once, with the bits of the parts that it is of. */
  public void forEachWord(ObjIntConsumer<String> consumer) {
    words.forEach(consumer::accept);
  }

  /** The key of each number. */
  public void forEachPhone(LongConsumer consumer) {
    phones.forEach(consumer::accept);
  }

  /** The key of each mailbox that is not a single word. */
  public void forEachMailbox(LongConsumer consumer) {
    mailboxes.forEach(consumer::accept);
  }

  private void add(List<String> found, Part part) {
    found.forEach(word -> words.merge(word, part.bit(), (before, bit) -> before | bit));
  }

  private void addAddress(String address) {
    String folded = Folding.fold(address);
    List<String> mailbox = Words.of(Mailboxes.mailbox(folded));
    add(mailbox, Part.MAILBOX);
    add(Words.of(Mailboxes.domain(folded)), Part.DOMAIN);
    if (mailbox.size() > 1) {
      mailboxes.add(Mailboxes.key(mailbox));
    }
  }

  private void addPhone(String number) {
    String digits = Digits.of(Folding.fold(number));
    if (digits.length() >= Digits.FEWEST) {
      phones.add(Digits.key(digits));
    }
  }

  @Override
  public String toString() {
    return "Terms[***]";
  }
}
