package id.pelanggan.adapters.index.memory;

import id.pelanggan.adapters.index.text.Part;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which customers have which word. A posting is a customer's ordinal with the bits of the parts
 * that the word is of. Most words of a large index have one customer: theirs takes no list.
 */
final class Postings {
  private static final int[] NO_LIST = {};
  private static final int LIST_BYTES = 16;

  /** By word: how many postings its list has; of a single posting its complement. */
  private int[] heads = new int[0];

  private int[][] lists = new int[0][];
  private long listBytes;

  static int join(int ordinal, int parts) {
    return (ordinal << Part.BITS) | parts;
  }

  static int ordinal(int posting) {
    return posting >>> Part.BITS;
  }

  static int parts(int posting) {
    return posting & ((1 << Part.BITS) - 1);
  }

  long bytes() {
    return 8L * heads.length + listBytes;
  }

  /** How many customers have a word, those that were forgotten with them. */
  int count(int word) {
    return heads[word] < 0 ? 1 : heads[word];
  }

  int posting(int word, int place) {
    return heads[word] < 0 ? ~heads[word] : lists[word][place];
  }

  /** Adds to a word that is known, or to the next new one. */
  void add(int word, int posting) {
    if (word >= heads.length) {
      grow(Room.beyond(heads.length, word + 1));
    }
    int head = heads[word];
    if (head == 0) {
      heads[word] = ~posting;
    } else if (head < 0) {
      keep(word, new int[] {~head, posting});
      heads[word] = 2;
    } else {
      append(word, head, posting);
    }
  }

  /**
   * Leaves out customers that are gone and numbers the others anew.
   *
   * @param renumbering by old ordinal; negative of those that are gone
   * @return whether any customer of the word is left
   */
  boolean renumber(int word, int[] renumbering) {
    int count = count(word);
    int[] kept = new int[count];
    int left = 0;
    for (int place = 0; place < count; place++) {
      int posting = posting(word, place);
      int ordinal = renumbering[ordinal(posting)];
      if (ordinal >= 0) {
        kept[left++] = join(ordinal, parts(posting));
      }
    }
    set(word, kept, left);
    return left > 0;
  }

  /** Takes over what is known of a word of another instance. */
  void move(Postings other, int from, int to) {
    if (to >= heads.length) {
      grow(Room.beyond(heads.length, to + 1));
    }
    heads[to] = other.heads[from];
    keep(to, other.lists[from]);
  }

  void write(int words, FlatWriter out) throws IOException {
    out.writeInts(heads, words);
    for (int word = 0; word < words; word++) {
      out.writeInts(lists[word], Math.max(0, heads[word]));
    }
  }

  static Postings read(int words, int ordinals, FlatReader in) throws IOException {
    Postings read = new Postings();
    read.heads = in.readInts(words);
    read.lists = in.make(words, Integer.BYTES, int[][]::new);
    Arrays.fill(read.lists, NO_LIST);
    for (int word = 0; word < words; word++) {
      int head = read.heads[word];
      in.check(head > 0 || isSound(~head, ordinals));
      if (head > 0) {
        in.takeRoom(LIST_BYTES);
        read.keep(word, in.readInts(head));
        check(read.lists[word], ordinals, in);
      }
    }
    return read;
  }

  private static void check(int[] list, int ordinals, FlatReader in) throws IOException {
    for (int posting : list) {
      in.check(isSound(posting, ordinals));
    }
  }

  private static boolean isSound(int posting, int ordinals) {
    return posting >= 0 && ordinal(posting) < ordinals && parts(posting) != 0;
  }

  private void append(int word, int count, int posting) {
    if (count == lists[word].length) {
      keep(word, Arrays.copyOf(lists[word], count + Math.max(2, count / 3)));
    }
    lists[word][count] = posting;
    heads[word] = count + 1;
  }

  private void set(int word, int[] postings, int count) {
    keep(word, count < 2 ? NO_LIST : Arrays.copyOf(postings, count));
    heads[word] = count == 1 ? ~postings[0] : count;
  }

  private void keep(int word, int[] list) {
    listBytes += bytes(list) - bytes(lists[word]);
    lists[word] = list;
  }

  /** As the JVM lays it out. */
  private static long bytes(int[] list) {
    return list.length == 0 ? 0 : (LIST_BYTES + 4L * list.length + 7) & ~7L;
  }

  private void grow(int room) {
    int before = lists.length;
    heads = Arrays.copyOf(heads, room);
    lists = Arrays.copyOf(lists, room);
    Arrays.fill(lists, before, room, NO_LIST);
  }
}
