package id.pelanggan.adapters.vault.file;

import java.util.Arrays;

/** What a file of the keyring turned out to be. */
public sealed interface Reading {

  /**
   * @param content taken over by whoever reads it
   */
  record Whole(long generation, byte[] content) implements Reading {

    /** Whether the other file is as whole and says the same. */
    public boolean isSame(Reading other) {
      return other instanceof Whole whole
          && generation == whole.generation
          && Arrays.equals(content, whole.content);
    }

    @Override
    public String toString() {
      return "Whole[generation=" + generation + "]";
    }
  }

  record Missing() implements Reading {}

  record Damaged() implements Reading {}

  /** A newer version of the product wrote it. */
  record Newer(int format) implements Reading {}
}
