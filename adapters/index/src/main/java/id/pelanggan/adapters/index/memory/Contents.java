package id.pelanggan.adapters.index.memory;

import id.pelanggan.adapters.index.text.Terms;
import id.pelanggan.domain.customer.CustomerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * All that the index holds. Who is forgotten leaves what was written of them in the arrays, where
 * no search finds it, until they are compacted. Changed by one thread while no other reads.
 */
final class Contents {
  private static final long MARK = 0x504C474E49445831L; // "PLGNIDX1"

  private Ordinals ordinals = new Ordinals();
  private Vocabulary vocabulary = new Vocabulary();
  private Postings postings = new Postings();
  private Keys phones = new Keys();
  private Keys mailboxes = new Keys();

  Ordinals ordinals() {
    return ordinals;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Postings postings() {
    return postings;
  }

  Keys phones() {
    return phones;
  }

  Keys mailboxes() {
    return mailboxes;
  }

  int count() {
    return ordinals.count() - ordinals.goneCount();
  }

  long bytes() {
    return ordinals.bytes()
        + vocabulary.bytes()
        + postings.bytes()
        + phones.bytes()
        + mailboxes.bytes();
  }

  Change put(Terms terms) {
    int before = forget(terms.customer());
    int ordinal = ordinals.add(terms.customer(), terms.nameWords());
    terms.forEachWord((word, parts) -> {
      int number = vocabulary.number(word.getBytes(StandardCharsets.UTF_8));
      postings.add(number, Postings.join(ordinal, parts));
    });
    terms.forEachPhone(key -> phones.add(key, ordinal));
    terms.forEachMailbox(key -> mailboxes.add(key, ordinal));
    return new Change(ordinal, before);
  }

  /** The changes of a put have to be taken back last first. */
  void undo(Change change) {
    ordinals.forget(change.ordinal());
    if (change.before() >= 0) {
      ordinals.recall(change.before());
    }
  }

  /** The ordinal that the customer had; negative where there was none. */
  int forget(CustomerId customer) {
    int ordinal = ordinals.find(customer);
    if (ordinal >= 0) {
      ordinals.forget(ordinal);
    }
    return ordinal;
  }

  boolean hasGaps() {
    return ordinals.goneCount() > 0;
  }

  /** Whether more than a third of what is held is of customers that are gone. */
  boolean hasManyGaps() {
    return ordinals.goneCount() > ordinals.count() / 3;
  }

  /** Drops all that is only of customers that are gone. */
  void compact() {
    int[] renumbering = ordinals.renumbering();
    Vocabulary words = new Vocabulary();
    Postings kept = new Postings();
    for (int word = 0; word < vocabulary.count(); word++) {
      if (postings.renumber(word, renumbering)) {
        kept.move(postings, word, words.count());
        words.append(vocabulary, word);
      }
    }
    vocabulary = words;
    postings = kept;
    ordinals = ordinals.compacted();
    phones.renumber(renumbering);
    mailboxes.renumber(renumbering);
  }

  /** Needs to have no gaps: nothing may be written of whoever was forgotten. */
  void write(FlatWriter out) throws IOException {
    out.writeLong(MARK);
    ordinals.write(out);
    vocabulary.write(out);
    postings.write(vocabulary.count(), out);
    phones.write(out);
    mailboxes.write(out);
    out.finish();
  }

  static Contents read(FlatReader in) throws IOException {
    in.check(in.readLong() == MARK);
    Contents read = new Contents();
    read.ordinals = Ordinals.read(in);
    read.vocabulary = Vocabulary.read(in);
    read.postings = Postings.read(read.vocabulary.count(), read.ordinals.count(), in);
    read.phones = Keys.read(read.ordinals.count(), in);
    read.mailboxes = Keys.read(read.ordinals.count(), in);
    in.finish();
    return read;
  }

  /**
   * A customer that was put in.
   *
   * @param ordinal the new one
   * @param before the one before; negative where there was none
   */
  record Change(int ordinal, int before) {}
}
