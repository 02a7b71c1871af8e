package id.pelanggan.adapters.index.memory;

import static java.util.Comparator.comparingLong;

import id.pelanggan.adapters.index.fit.Pattern;
import id.pelanggan.adapters.index.fit.Quality;
import id.pelanggan.adapters.index.text.AskedWord;
import id.pelanggan.adapters.index.text.Digits;
import id.pelanggan.adapters.index.text.Part;
import java.util.List;

/** One question to the index. */
final class Search {
  private static final int ENDING_OF_NUMBER = 950;

  /** Of name words that nobody asked for so many count. */
  private static final int MOST_SURPLUS = 3;

  private final Contents contents;
  private final Scores scores;

  Search(Contents contents, Scores scores) {
    this.contents = contents;
    this.scores = scores;
  }

  /** Shows all customers that fit all words to a page. */
  void find(List<AskedWord> words, Page page) {
    scores.begin(contents.ordinals().count(), words.stream().anyMatch(AskedWord::isAgain));
    words.stream().map(this::fitting).sorted(comparingLong(Fitting::postings)).forEach(this::score);
    int typed = words.stream().mapToInt(AskedWord::times).sum();
    for (int place = 0; place < scores.count(); place++) {
      int ordinal = scores.candidate(place);
      if (!contents.ordinals().isGone(ordinal)) {
        page.offer(ordinal, Math.max(1, scores.quality(ordinal) / typed - surplus(ordinal)));
      }
    }
    scores.end();
  }

  /** Of two who fit as well the one of whose name less is left comes first. */
  private int surplus(int ordinal) {
    int left = contents.ordinals().nameWords(ordinal) - scores.names(ordinal);
    return Math.clamp(left, 0, MOST_SURPLUS);
  }

  /** The rarest word first leaves the fewest customers to look at. */
  private Fitting fitting(AskedWord word) {
    Fits fits = new Fits();
    contents.vocabulary().find(Pattern.of(word.text(), word.isNumber()), fits);
    long postings = 0;
    for (int place = 0; place < fits.count(); place++) {
      postings += contents.postings().count(fits.word(place));
    }
    return new Fitting(word, fits, postings);
  }

  private void score(Fitting fitting) {
    AskedWord word = fitting.word();
    Fits fits = fitting.fits();
    for (int place = 0; place < fits.count(); place++) {
      score(word, fits.word(place), fits.quality(place));
    }
    word.endings().forEach(ending -> scoreNumbers(word, ending));
    if (word.isOfMailbox()) {
      short value = Scores.value(Quality.WHOLE, false);
      contents
          .mailboxes()
          .find(word.mailbox(), word.mailbox(), (key, ordinal) -> offer(word, ordinal, value));
    }
    scores.endWord(word.isAgain());
  }

  /** All customers who have a word that fits. */
  private void score(AskedWord asked, int word, int quality) {
    Postings postings = contents.postings();
    short[] values = values(asked, quality + Quality.ofFrequency(quality, customers(word)));
    int count = postings.count(word);
    for (int place = 0; place < count; place++) {
      int posting = postings.posting(word, place);
      offer(asked, Postings.ordinal(posting), values[Postings.parts(posting)]);
    }
  }

  private void scoreNumbers(AskedWord word, Digits.Ending ending) {
    short part = Scores.value(ENDING_OF_NUMBER, false);
    short whole = Scores.value(Quality.WHOLE, false);
    contents
        .phones()
        .find(
            ending.key(),
            ending.last(),
            (key, ordinal) -> {
              if (ending.allows(key)) {
                offer(word, ordinal, ending.isWhole(key) ? whole : part);
              }
            });
  }

  private void offer(AskedWord word, int ordinal, short value) {
    if (word.isAgain()) {
      scores.offerAgain(ordinal, value);
    } else {
      scores.offer(ordinal, value);
    }
  }

  /** What the word counts for a customer, by the parts that it is of. */
  private static short[] values(AskedWord asked, int quality) {
    short[] values = new short[1 << Part.BITS];
    for (int parts = 1; parts < values.length; parts++) {
      values[parts] = Scores.value(quality - asked.part().loss(parts), Part.NAME.isIn(parts));
    }
    return values;
  }

  /** How many have the word, and are not gone. */
  private int customers(int word) {
    Postings postings = contents.postings();
    int count = postings.count(word);
    if (!contents.hasGaps()) {
      return count;
    }
    int left = 0;
    for (int place = 0; place < count; place++) {
      int ordinal = Postings.ordinal(postings.posting(word, place));
      left += contents.ordinals().isGone(ordinal) ? 0 : 1;
    }
    return left;
  }

  /**
   * A typed word with the words that it fits.
   *
   * @param postings how many these have together
   */
  private record Fitting(AskedWord word, Fits fits, long postings) {}
}
