package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.EntryBytes;
import id.pelanggan.adapters.files.csv.RowLimit;
import id.pelanggan.adapters.files.xml.XmlReader;

/**
 * The texts that cells refer to by number. They are read only as far as cells have asked, which is
 * about as far as the sheet has been read; how many a workbook claims to hold does not matter.
 */
final class SharedStrings implements AutoCloseable {
  private static final long MEMORY = 24L << 20;

  /** No workbook that a spreadsheet program opens has as many. */
  private static final int MOST = 1 << 27;

  private static final long MOST_CHARACTERS = 2L << 30;

  private final Part part;
  private final EntryBytes bytes;
  private final XmlReader xml;
  private final TextBlocks texts = new TextBlocks(MEMORY);
  private final StringBuilder text = new StringBuilder();
  private long characters;
  private boolean begun;

  SharedStrings(Part part, EntryBytes bytes) {
    this.part = part;
    this.bytes = bytes;
    this.xml = new XmlReader(part.path(), bytes);
  }

  String text(int number) {
    while (number >= texts.readable()) {
      if (!readNext()) {
        texts.settle();
        requireKnown(number);
      }
    }
    return texts.text(number);
  }

  private void requireKnown(int number) {
    if (number >= texts.readable()) {
      throw part.damaged();
    }
  }

  private boolean readNext() {
    if (!begun && !xml.child(0)) {
      return false;
    }
    begun = true;
    boolean found = xml.child(1);
    while (found && !xml.isNamed("si")) {
      found = xml.child(1);
    }
    if (found) {
      add();
    }
    return found;
  }

  private void add() {
    text.setLength(0);
    boolean fits = RichText.append(xml, text, RowLimit.CHARACTERS);
    characters += text.length();
    if (!fits || characters > MOST_CHARACTERS || texts.size() == MOST) {
      throw part.tooLarge();
    }
    texts.add(text.toString());
  }

  /** Reads what no cell has asked for, so that damage is noticed. */
  void finish() {
    bytes.finish();
  }

  long taken() {
    return bytes.taken();
  }

  long packed() {
    return bytes.packed();
  }

  @Override
  public void close() {
    texts.close();
    xml.close();
  }
}
