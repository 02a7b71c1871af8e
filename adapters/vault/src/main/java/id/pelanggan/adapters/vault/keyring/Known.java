package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.EpochFile;
import id.pelanggan.adapters.vault.seal.SlotSeals;
import java.util.Arrays;

/**
 * What a process knows of the keyring at a moment.
 *
 * @param image as it is stored
 * @param content what is in it
 * @param seals what can be sealed and opened with the content
 * @param epochs tells whether this is still so
 */
record Known(Image image, Content content, SlotSeals seals, EpochFile epochs) {
  Known {
    requireNonNull(image, "image is null");
    requireNonNull(content, "content is null");
    requireNonNull(seals, "seals is null");
    requireNonNull(epochs, "epochs is null");
  }

  /** Whether nobody punctured anything since. Costs a look at memory and at the clock. */
  boolean isCurrent() {
    return epochs.isInPlace() && epochs.epoch() == content.epoch();
  }

  boolean isStoredAs(Image other) {
    return image.generation() == other.generation() && Arrays.equals(image.bytes(), other.bytes());
  }
}
