package id.pelanggan.domain.violation;

/** Names that say nothing of what a class is for. */
public final class Names {
  private Names() {}

  public static final class WordsImpl {}

  public static final class WordUtil {}

  public static final class WordUtils {}

  public static final class WordHelper {}

  public static final class WordManager {}
}
