package id.pelanggan.adapters.vault.keyring;

import id.pelanggan.adapters.vault.file.EpochFile;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.seal.BlindIndexes;
import id.pelanggan.adapters.vault.seal.SlotSeals;
import id.pelanggan.adapters.vault.wrap.Wrapping;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The keyring of a process that has its key. Other processes of the home have theirs and change the
 * same files; what this one knows is checked before and after each use.
 */
public final class OpenKeyring {
  private static final int LARGEST_STEP = 1 << 20;

  private final KeyFolder folder;
  private final StoredKeyring stored;
  private final SecureRandom random;
  private final byte[] key;
  private final BlindIndexes indexes;
  private final SlotBlocks blocks = new SlotBlocks(this::takeSlots);
  private volatile Known known;

  private OpenKeyring(
      KeyFolder folder, StoredKeyring stored, SecureRandom random, byte[] key, Known known) {
    this.folder = folder;
    this.stored = stored;
    this.random = random;
    this.key = key;
    this.indexes = new BlindIndexes(known.content().branches());
    this.known = known;
  }

  /** Writes a new keyring where there is none. Needs the folder's lock. */
  static OpenKeyring create(
      KeyFolder folder, StoredKeyring stored, SecureRandom random, byte[] key, Wrapping wrapping) {
    Content content = Content.create(random);
    Image image = Image.seal(1, wrapping, content, key, random);
    stored.write(image);
    Known known = know(folder, image, content, new SlotSeals(content.cover(), random));
    return new OpenKeyring(folder, stored, random, key, known);
  }

  /** Opens the stored keyring with its key. Needs the folder's lock. */
  static OpenKeyring open(KeyFolder folder, StoredKeyring stored, SecureRandom random, byte[] key) {
    Image image = stored.find().orElseThrow(stored::damaged);
    Content content = image.open(key).orElseThrow(stored::damaged);
    requireNotOlder(folder, stored, image, content);
    stored.repair(image);
    stored.clean();
    Known known = know(folder, image, content, new SlotSeals(content.cover(), random));
    return new OpenKeyring(folder, stored, random, key, known);
  }

  public byte[] seal(KeySlot slot, SealPlace place, byte[] plain) {
    return withCurrent(seals -> seals.seal(slot, place, plain));
  }

  public byte[] open(KeySlot slot, SealPlace place, byte[] sealed) {
    return withCurrent(seals -> seals.open(slot, place, sealed));
  }

  public BlindIndex index(BlindIndexKind kind, byte[] value) {
    return indexes.index(kind, value);
  }

  /** A slot that nobody was given before. */
  public KeySlot newSlot() {
    if (!known.isCurrent()) {
      catchUp();
    }
    return blocks.next();
  }

  /** Returns when no process can use the slots any more. */
  void puncture(Set<KeySlot> slots) {
    long[] leaves = slots.stream().mapToLong(KeySlot::number).sorted().toArray();
    folder.locked(() -> {
      Known now = reload();
      Content punctured = now.content().without(leaves, later(now.content()));
      if (!punctured.cover().isAsPunctured(now.content().cover())) {
        save(now, punctured);
      }
      return punctured.epoch();
    });
  }

  /** Looks at the disk, repairs what is damaged there, and says what is in force. */
  Content refresh() {
    return folder.locked(() -> reload().content());
  }

  KeyFingerprint fingerprint() {
    return known.image().fingerprint();
  }

  Protection protection() {
    return known.image().wrapping().protection();
  }

  /**
   * Works with what is in force. The result counts only if it still is afterwards: the process may
   * have been stopped in between, and the slot punctured.
   */
  private byte[] withCurrent(Function<SlotSeals, byte[]> work) {
    while (true) {
      Known used = known;
      if (!used.isCurrent()) {
        used = catchUp();
      }
      try {
        byte[] result = work.apply(used.seals());
        if (used.isCurrent()) {
          return result;
        }
        Arrays.fill(result, (byte) 0);
      } catch (PelangganException e) {
        if (used.isCurrent()) {
          throw e;
        }
      }
    }
  }

  private Known catchUp() {
    return folder.locked(() -> known.isCurrent() ? known : reload());
  }

  /** Marks slots as given out, on the disk, before anybody uses one. */
  private SlotBlocks.Block takeSlots(int wanted) {
    return folder.locked(() -> {
      Known now = reload();
      long first = now.content().mark();
      long end = Math.min(first + wanted, KeySlot.COUNT);
      if (first == end) {
        throw new PelangganException(VaultError.SLOTS_EXHAUSTED);
      }
      save(now, now.content().withMark(end));
      return new SlotBlocks.Block(first, end);
    });
  }

  /**
   * Takes over what other processes wrote. Where the disk holds less than this process knows, as
   * after a restore, both are joined and written: a puncture is never taken back.
   */
  private Known reload() {
    Known mine = known;
    Image image = stored.find().orElseThrow(() -> stored.missing(fingerprint()));
    if (image.id() != mine.image().id()) {
      throw stored.foreign(image.fingerprint(), fingerprint());
    }
    Content theirs =
        mine.isStoredAs(image) ? mine.content() : image.open(key).orElseThrow(stored::damaged);
    Content both = theirs == mine.content() ? theirs : mine.content().and(theirs);
    Image newer = image.generation() < mine.image().generation() ? mine.image() : image;
    requireNotOlder(folder, stored, newer, both);
    if (newer == image && both.isSame(theirs)) {
      stored.repair(image);
      known = know(folder, image, both, sealsOf(mine, both));
      return known;
    }
    Known joined = new Known(newer, both, sealsOf(mine, both), mine.epochs());
    return save(joined, both.withEpoch(later(both)));
  }

  /**
   * The next epoch. A step by chance, so that two processes that went on from one state, as after a
   * restore, do not meet at the same number with different punctures.
   */
  private long later(Content content) {
    return content.epoch() + 1 + random.nextInt(LARGEST_STEP);
  }

  private Known save(Known former, Content content) {
    long generation = former.image().generation() + 1;
    Image image = Image.seal(generation, former.image().wrapping(), content, key, random);
    stored.write(image);
    known = know(folder, image, content, sealsOf(former, content));
    return known;
  }

  /** Keys that are remembered stay so as long as the same ones can be derived. */
  private SlotSeals sealsOf(Known former, Content content) {
    return former.content().cover().isAsPunctured(content.cover())
        ? former.seals()
        : new SlotSeals(content.cover(), random);
  }

  /** From here on every process sees that something changed. */
  private static Known know(KeyFolder folder, Image image, Content content, SlotSeals seals) {
    EpochFile epochs = EpochFile.open(folder, image.id(), content.epoch(), image.generation());
    epochs.set(content.epoch(), image.generation());
    return new Known(image, content, seals, epochs);
  }

  /**
   * The epoch's file is written after the keyring. A keyring that it is ahead of was put there from
   * an older copy, and would bring back keys that were punctured and slots that were given out.
   */
  private static void requireNotOlder(
      KeyFolder folder, StoredKeyring stored, Image image, Content content) {
    Optional<EpochFile> epochs = EpochFile.find(folder, image.id());
    if (epochs.isPresent()
        && (epochs.get().epoch() > content.epoch()
            || epochs.get().generation() > image.generation())) {
      throw stored.damaged();
    }
  }
}
